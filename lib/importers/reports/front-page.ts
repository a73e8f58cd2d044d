import { type DateRange, readDateRange, readDay } from './dates';
import type { ReportKind } from './judgement-names';
import { runningTexts } from './page-furniture';
import type { ReportSource, SourceLine } from './source';
import { fold, joinLines, squeeze } from './words';

/** What stands before the summary of a report. */
export type FrontPage = {
  kind: ReportKind;
  /** How the title names the authority. Undefined where it does not. */
  authority?: string;
  /** The lines around the title, without the words of the title. */
  around: readonly string[];
  /** As printed behind "Inspection dates". */
  printedDates?: string;
  dates?: DateRange;
  publishedOn?: string;
  leadInspectors: readonly string[];
};

const labels =
  /^(?:inspection dates?|dates? of inspection|lead inspectors?|report published|published|reporting inspectors?|age group|inspection number)\b/;
const beyond =
  /^(?:judgements?\b|grade\b|the impact of|the experiences? and|overall effectiveness|children's services in|the overall judgement|the judgements|1\. ?children|contents$|what needs|executive summary)/;

/**
 * Reads the title page from the first lines of a report, or null where no title is found there.
 *
 * @param kind what kind of report it is, where something else than its title tells
 */
export function readFrontPage(lines: readonly SourceLine[], kind?: ReportKind): FrontPage | null {
  const front = lines.slice(0, 60).map(({ text }) => squeeze(text));
  const title = findTitle(front) ?? (kind === undefined ? null : { kind });
  if (title === null) return null;

  const dated = labelled(
    front,
    /^(?:inspection date(?:s|\(s\))?|dates? of inspection)\s*:?\s*/i,
    3,
  );
  const published = labelled(front, /^(?:report published|published|publication date)\s*:?\s*/i, 1);
  const publishedOn = readDay(whole(published));
  const printedDates = dated.length === 0 ? undefined : whole(dated);
  const dates = readDays(dated);
  const leads = labelled(front, /^lead inspectors?\s*:?\s*/i, 4);
  return {
    ...title,
    around: aroundTitle(front),
    ...(printedDates !== undefined && { printedDates }),
    ...(dates !== null && { dates }),
    ...(publishedOn !== null && { publishedOn }),
    leadInspectors: readInspectors(whole(leads)),
  };
}

/** The front page with the days that its pages carry, where its own cannot be read. */
export function withRunningDates(front: FrontPage, source: ReportSource): FrontPage {
  if (front.dates && !front.dates.yearTaken) return front;
  const dates = runningTexts(source)
    .filter((text) => daysOnly.test(fold(text)))
    .map(readDateRange)
    .find((range) => range !== null);
  return dates ? { ...front, dates } : front;
}

const daysOnly =
  /^(?:inspection dates?:? )?(?:\d{1,4}|to|and|-|[a-z]+day|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|[ ,.])+$/;

const single =
  /^(?:re-?inspection|inspection) of services for children in need of help and protection/;
const older =
  /^(?:re-?inspection|inspection) of (?:local authority )?children.{0,3}s (?:social care )?services\b/;
const newer =
  /^(?:re-?inspection|inspection) of (.{3,80}?)(?: local authority)?(?:'s?)? children.{0,3}s (?:social care )?services?\b/;

function findTitle(front: readonly string[]): Pick<FrontPage, 'kind' | 'authority'> | null {
  for (const [at, line] of front.entries()) {
    if (!/^(?:re-?)?inspection of\b/i.test(line)) continue;
    const whole = joinLines(front.slice(at, at + 4));
    const folded = fold(whole);
    if (single.test(folded)) return { kind: 'single', ...nameAbove(front, at) };
    if (older.test(folded)) return { kind: 'ilacs', ...nameAbove(front, at) };
    const authority = titledAuthority(folded);
    if (authority !== undefined) return { kind: 'ilacs', authority };
  }
  return null;
}

/** The authority that a title in the form of "Inspection of X local authority children's services" names. */
export function titledAuthority(title: string): string | undefined {
  const authority = newer.exec(fold(title))?.[1];
  return authority && !/services|arrangements|safeguarding/.test(authority)
    ? authority.replace(/'s?$/, '')
    : undefined;
}

/** The name of the council, on the lines above the title. */
function nameAbove(front: readonly string[], at: number): { authority?: string } {
  const above = front
    .slice(Math.max(0, at - 4), at)
    .filter(
      (line) => /[a-z]/i.test(line) && !/^(?:ofsted|www\.|raising standards|page)\b/i.test(line),
    );
  const authority = joinLines(above);
  return authority === '' ? {} : { authority };
}

/** What stands behind a label: the rest of its line and the lines up to the next label; nothing where it is missing. */
function labelled(front: readonly string[], label: RegExp, most: number): string[] {
  const at = front.findIndex((line) => label.test(line));
  if (at === -1) return [];
  const lines = [(front[at] ?? '').replace(label, '')];
  for (const line of front.slice(at + 1, at + 1 + most)) {
    const folded = fold(line);
    if (labels.test(folded) || beyond.test(folded)) break;
    lines.push(line);
  }
  return lines;
}

function whole(lines: readonly string[]): string {
  return joinLines(lines).split(nextLabel)[0]?.trim() ?? '';
}

/** The days on as many of the lines as say nothing else. */
function readDays(lines: readonly string[]): DateRange | null {
  for (let length = lines.length; length > 0; length -= 1) {
    const range = readDateRange(whole(lines.slice(0, length)));
    if (range) return range;
  }
  return null;
}

/** A label that stands on the line of another. */
const nextLabel =
  /(?<=\S\s+)(?:lead inspectors?|report published|published|inspection dates?)\s*:/i;

/** The lines of the title page down to the first label, where the authority may be named above, in or below the title. */
function aroundTitle(front: readonly string[]): string[] {
  const title = front.findIndex((line) => /^(?:re-?)?inspection of\b/i.test(line));
  const isLabel = (line: string) => labels.test(fold(line));
  const end = front.findIndex((line, at) => at > title && isLabel(line));
  return front
    .slice(0, end === -1 ? title + 4 : end)
    .filter((line) => !isLabel(line))
    .map((line) =>
      line
        .replace(/(?<=\S)\s+(?:re-?)?inspection of\b.*$/i, '')
        .replace(/^.*\bchildren.{0,3}s (?:social care )?services?\b/i, '')
        .replace(/^(?:\s|[-–:,]|in\b|at\b)+/i, ''),
    )
    .filter((line) => /\p{L}{3}/u.test(line));
}

const titles =
  /\b(?:(?:senior )?(?:her|his) majesty'?s'? inspectors?|senior hmis?|hmis?|(?:senior |associate )?ofsted inspectors?|associate inspectors?|social care (?:regulatory )?inspectors?|(?:senior )?regulatory inspect(?:ors?|ion managers?)|inspectors?|designate|social care|social work)\b/gi;

/** The names in a line of inspectors, without their titles. What does not look like a name is left out. */
export function readInspectors(printed: string): string[] {
  const plain = squeeze(printed).replace(/[‘’]/g, "'").replace(titles, ',').replace(/[()]/g, ',');
  return plain
    .split(/[,;/&]|\band\b/)
    .map((name) =>
      name
        .replace(/[.:]+$/, '')
        .replace(/^[:.\s-]+|[\s-]+$/g, '')
        .replace(/'/g, '’'),
    )
    .filter((name) =>
      /^\p{Lu}[\p{L}’.-]*(?: (?:\p{Lu}[\p{L}’.-]*|de|van|von|der|la|le)){1,4}$/u.test(name),
    );
}
