import type { MappingRow, ReframedView, VersionShown } from '@/components/reframe/reframed-view';
import type { Evidence } from '@/lib/domain/evidence';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatList } from '@/lib/format/lists';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementOf } from '@/lib/frameworks/index';
import { type DerivedJudgement, deriveJudgements } from '@/lib/rules';
import { type MappedEntry, type Reframed, reframe } from '@/lib/rules/reframe';

type Published = ReadonlyMap<JudgementArea, JudgementOutcome>;

/**
 * The same evidence under another framework version, in the words of a page.
 *
 * @param published the grades of the report, where there is one
 */
export function toReframedView(
  evidence: readonly Evidence[],
  from: Framework,
  to: Framework,
  published: Published = new Map(),
): ReframedView {
  const reframed = reframe(evidence, from, to);
  const before = deriveJudgements(evidence, from).judgements;
  const derivedBefore = (area: JudgementArea) => before.find((each) => each.area === area);

  return {
    from: toShown(from),
    to: toShown(to),
    rows: reframed.judgements.map(({ judgement, derived, entries, counterparts }) => ({
      area: judgement.area,
      name: judgement.shortName,
      derived: gradeOf(derived),
      entries: judgement.criteria.length > 0 ? entries : null,
      counterparts: counterparts.map(({ area, shortName }) => ({
        area,
        name: shortName,
        published: published.get(area) ?? null,
        derived: gradeOf(derivedBefore(area)),
      })),
      reasons: derived?.reasons ?? [],
      criteria: judgement.criteria,
    })),
    counts: reframed.counts,
    changes: describeChanges(reframed),
    entries: reframed.entries.map((each) => toRow(each, from, to)),
  };
}

function toShown({ key, shortName, gradeWords }: Framework): VersionShown {
  return { key, name: shortName, words: gradeWords };
}

function gradeOf(derived: DerivedJudgement | undefined): Grade | 'undecided' | null {
  if (!derived) return null;
  return derived.status === 'derived' ? derived.grade : 'undecided';
}

function toRow(each: MappedEntry, from: Framework, to: Framework): MappingRow {
  const { entry } = each;
  const name = (framework: Framework, area: JudgementArea) =>
    judgementOf(framework, area)?.shortName ?? area;
  const shared = { id: entry.id, from: name(from, entry.area) };
  if (each.status === 'notMapped') return { ...shared, to: null, why: each.why.because };

  const left = each.left.map(({ because }) => because);
  return {
    ...shared,
    to: name(to, each.mapped.area),
    why: left.length > 0 ? left.join('. ') : null,
  };
}

/** How the judgements correspond: together, apart, under another name, or not at all. */
function describeChanges({ judgements, dropped }: Reframed): string[] {
  const together = judgements
    .filter(({ counterparts }) => counterparts.length > 1)
    .map(
      ({ judgement, counterparts }) =>
        `${names(counterparts)} are judged together, as ${inSentence(judgement)}.`,
    );
  const standIns = new Map<FrameworkJudgement, FrameworkJudgement[]>();
  for (const { judgement, counterparts } of judgements) {
    const [only, ...others] = counterparts;
    if (!only || others.length > 0 || only.area === judgement.area) continue;
    standIns.set(only, [...(standIns.get(only) ?? []), judgement]);
  }
  const apart = [...standIns].map(([judgement, parts]) =>
    parts.length > 1
      ? `${judgement.shortName} is judged in parts: ${formatList(parts.map(inSentence))}.`
      : `${judgement.shortName} is judged as ${names(parts).toLowerCase()}.`,
  );
  const unseen = judgements
    .filter(({ derived }) => !derived)
    .map(({ judgement }) => `${judgement.shortName} is judged too, and no entry speaks of it.`);
  const gone = dropped.map(({ shortName }) => `${shortName} is not judged.`);

  return [...together, ...apart, ...unseen, ...gone];
}

function names(judgements: readonly FrameworkJudgement[]): string {
  const [first, ...others] = judgements.map(({ shortName }) => shortName);
  return formatList([first ?? '', ...others.map((name) => name.toLowerCase())]);
}

function inSentence({ shortName }: FrameworkJudgement): string {
  return shortName.toLowerCase();
}
