import { type Grade, grades, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import { formatMonth, formatShortMonth } from '@/lib/format/dates';
import { gradeLabels, outcomeLabels, shortGradeLabels } from '@/lib/format/grades';
import { GradeShape, gradeFill, gradeInk } from './grade-mark';

export type PreviousGrade = {
  grade: Grade;
  /** Start date of the inspection before. */
  startedOn: string;
};

export type GradeStripProps = {
  /** What stands: confirmed or published. Absent while nothing does. */
  standing?: JudgementOutcome | undefined;
  /** What the rules propose. Drawn where it differs from what stands. */
  derived?: Grade | 'undecided' | undefined;
  previous?: PreviousGrade | undefined;
  words?: Readonly<Record<Grade, string>>;
  /** `cell` for a table, `head` for the top of a page or section. */
  size?: 'cell' | 'head';
};

/**
 * The four steps of the scale, best first, with the standing grade filled, the derived one outlined
 * where it differs, and a tick at the grade of the inspection before.
 */
export function GradeStrip({ size = 'cell', ...strip }: GradeStripProps) {
  return size === 'cell' ? <CellStrip {...strip} /> : <HeadStrip {...strip} />;
}

/** The strip in one sentence, for people who hear it and for titles. */
export function describeStrip({
  standing,
  derived,
  previous,
  words = gradeLabels,
}: Omit<GradeStripProps, 'size'>): string {
  const parts = [
    standing ? (isGrade(standing) ? words[standing] : outcomeLabels[standing]) : null,
    derived && derived !== standing
      ? `derived: ${derived === 'undecided' ? 'undecided' : words[derived].toLowerCase()}`
      : null,
    previous
      ? `before that: ${words[previous.grade].toLowerCase()}, ${formatMonth(previous.startedOn)}`
      : null,
  ].filter((part) => part !== null);

  return parts.length > 0 ? parts.join('; ') : 'No grade yet';
}

function CellStrip({ standing, derived, previous, words = gradeLabels }: GradeStripProps) {
  const shown = standing ?? derived;
  const text =
    shown === undefined
      ? 'No grade yet'
      : shown === 'undecided'
        ? 'Undecided'
        : shown === 'notJudged'
          ? outcomeLabels.notJudged
          : words[shown];

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <svg
        aria-hidden="true"
        viewBox="0 0 94 32"
        className="-my-1.5 h-8 w-[5.875rem] shrink-0"
        focusable="false"
      >
        {grades.map((grade, index) => (
          <g key={grade} transform={`translate(${index * 24 + 1} 8)`}>
            <CellStep
              grade={grade}
              standing={grade === standing}
              derived={grade === derived && derived !== standing}
            />
            {previous?.grade === grade && (
              <path d="M8 18.5 11.5 22.5h-7z" fill="var(--color-ink)" />
            )}
          </g>
        ))}
      </svg>
      <span>
        {standing === undefined && isStep(derived) && <span className="text-quiet">Derived: </span>}
        {text}
        <span className="sr-only">{restOfStrip({ standing, derived, previous, words })}</span>
      </span>
    </span>
  );
}

function CellStep({
  grade,
  standing,
  derived,
}: {
  grade: Grade;
  standing: boolean;
  derived: boolean;
}) {
  if (standing) {
    return (
      <g className={gradeInk[grade]}>
        <GradeShape grade={grade} />
      </g>
    );
  }
  if (derived) {
    return (
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        fill="none"
        className={gradeInk[grade]}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="4 2.4"
      />
    );
  }

  return <rect x="3.5" y="3.5" width="9" height="9" fill="none" stroke="var(--color-edge)" />;
}

function isStep(derived: GradeStripProps['derived']): derived is Grade {
  return derived !== undefined && derived !== 'undecided';
}

/** What the visible words of a cell leave out. */
function restOfStrip(strip: Omit<GradeStripProps, 'size'>): string {
  const [, ...rest] = describeStrip(strip).split('; ');

  return rest.length > 0 ? `; ${rest.join('; ')}` : '';
}

function HeadStrip(strip: GradeStripProps) {
  const { standing, derived, previous, words } = strip;
  const labels = words ?? shortGradeLabels;

  return (
    <div className="@container">
      <p className="sr-only">{describeStrip(strip)}</p>
      <ol aria-hidden="true" className="grid gap-0.5 @min-[32rem]:grid-cols-4">
        {grades.map((grade) => {
          const proposed = grade === derived && derived !== standing;
          const before = previous?.grade === grade;

          return (
            <li
              key={grade}
              className="flex items-baseline gap-x-3 @min-[32rem]:flex-col @min-[32rem]:gap-y-1"
            >
              <span
                className={`inline-flex w-[12.25rem] shrink-0 items-center gap-2 border-2 px-2.5 py-1 text-table leading-snug @min-[32rem]:min-h-12 @min-[32rem]:w-full ${stepClasses(grade, standing, derived)}`}
              >
                <svg aria-hidden="true" viewBox="0 0 16 16" className="size-[0.85em] shrink-0">
                  <GradeShape grade={grade} />
                </svg>
                {labels[grade]}
              </span>
              {(proposed || before) && (
                <span className="text-fine text-quiet @min-[32rem]:pl-1">
                  {proposed && 'Derived'}
                  {proposed && before && ', '}
                  {before && (
                    <>
                      <Tick />
                      {formatShortMonth(previous.startedOn)}
                    </>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function stepClasses(
  grade: Grade,
  standing: GradeStripProps['standing'],
  derived: GradeStripProps['derived'],
): string {
  if (grade === standing) return `font-bold text-paper ${gradeFill[grade]}`;
  if (grade === derived) return `border-dashed border-current font-semibold ${gradeInk[grade]}`;

  return 'border-transparent bg-wash text-quiet forced-colors:border-none';
}

function Tick() {
  return (
    <svg viewBox="0 0 8 8" className="mr-1 inline-block size-[0.55em]" aria-hidden="true">
      <path d="M4 0 8 8H0z" fill="currentColor" />
    </svg>
  );
}
