import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion, Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementOf } from '@/lib/frameworks/index';

/** Why a criterion of an entry, or the entry itself, does not go over into another framework version. */
export const lossKinds = ['noSuchCriterion', 'otherJudgement', 'headline'] as const;
export type LossKind = (typeof lossKinds)[number];

export type Loss = { kind: LossKind; because: string };

/** A criterion that an entry names and that stays behind. */
export type LeftBehind = Loss & { criterion: string };

export type MappedEntry =
  | {
      status: 'mapped';
      /** As it was recorded. */
      entry: Evidence;
      /** As the other version takes it: the same words and weight, its judgement and criteria. */
      mapped: Evidence;
      /** Empty where all of it goes over. */
      left: readonly LeftBehind[];
    }
  | { status: 'notMapped'; entry: Evidence; why: Loss };

/**
 * One entry as another framework version takes it. What was found, how far it reaches and what it does
 * to children stays as it was recorded: only the judgement it is filed under may change.
 *
 * - Where the other version judges the same area, the entry stays there.
 * - Where it judges the area together with others, or in parts, the entry goes where its main
 *   criterion is. An entry is about one judgement, so criteria of another one stay behind.
 * - A headline says no more than the conclusion of its section, so it goes over only with the section.
 */
export function mapEntry(entry: Evidence, from: Framework, to: Framework): MappedEntry {
  const notMapped = (kind: LossKind, because: string): MappedEntry => ({
    status: 'notMapped',
    entry,
    why: { kind, because },
  });
  const main = mainCriterion(entry, from);
  const same = evidencedJudgement(to, entry.area);
  if (!same && entry.headline) {
    return notMapped(
      'headline',
      `It states the conclusion on ${nameOf(entry.area, from)}, which is not judged as one there`,
    );
  }
  if (main === undefined) return notMapped('noSuchCriterion', 'It names no criterion');
  const home = homeOf(main, to);
  if (!home) {
    return notMapped(
      'noSuchCriterion',
      `It rests on ${main}, and there is no such criterion there`,
    );
  }
  // What was filed under another judgement's criterion was so on purpose, and stays where it was.
  const stays = same && (has(same, main) || !has(judgementOf(from, entry.area), main));
  const target = stays ? same : home.judgement;
  const left = entry.criteria.flatMap((id) => leftBehind(id, entry, target, { from, to }));
  const gone = new Set(left.map(({ criterion }) => criterion));
  const criteria = entry.criteria.filter((id) => !gone.has(id));

  return {
    status: 'mapped',
    entry,
    mapped: { ...entry, area: target.area, criteria },
    left,
  };
}

/** The criterion an entry counts on: the first of its own judgement, or the first of all. */
function mainCriterion({ area, criteria }: Evidence, framework: Framework): string | undefined {
  const judgement = judgementOf(framework, area);

  return criteria.find((id) => has(judgement, id)) ?? criteria[0];
}

function has(judgement: FrameworkJudgement | undefined, criterion: string): boolean {
  return judgement?.criteria.some(({ id }) => id === criterion) ?? false;
}

function evidencedJudgement(
  framework: Framework,
  area: JudgementArea,
): FrameworkJudgement | undefined {
  const judgement = judgementOf(framework, area);

  return judgement && judgement.criteria.length > 0 ? judgement : undefined;
}

/** A criterion and its judgement; the narrowest, where a judgement has parts of its own. */
function homeOf(
  id: string,
  { judgements }: Framework,
): { judgement: FrameworkJudgement; criterion: Criterion } | undefined {
  const homes = judgements.flatMap((judgement) =>
    judgement.criteria
      .filter((criterion) => criterion.id === id)
      .map((criterion) => ({ judgement, criterion })),
  );
  return homes.find(({ judgement }) => judgement.partOf !== undefined) ?? homes[0];
}

/** Criteria of another judgement do not follow an entry that goes elsewhere. */
function leftBehind(
  id: string,
  entry: Evidence,
  target: FrameworkJudgement,
  { from, to }: { from: Framework; to: Framework },
): LeftBehind[] {
  const home = homeOf(id, to);
  if (!home) {
    const because = `There is no criterion ${id} there`;
    return [{ criterion: id, kind: 'noSuchCriterion', because }];
  }
  // What it names besides its own judgement never counted, so nothing of it is lost.
  const counted = has(judgementOf(from, entry.area), id);
  if (!counted || target.area === entry.area || has(target, id)) return [];

  const title = inSentence(home.criterion.title);
  const judgement = inSentence(home.judgement.shortName);
  const because = `${id} (${title}) belongs to ${judgement} there, and an entry is about one judgement`;
  return [{ criterion: id, kind: 'otherJudgement', because }];
}

function nameOf(area: JudgementArea, framework: Framework): string {
  return inSentence(judgementOf(framework, area)?.shortName ?? area);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
