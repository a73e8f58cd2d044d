import { frozenDerivation } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/frozen-derivation';
import type { PublishedInspection } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { type Evidence, extents, strengthImpacts } from '@/lib/domain/evidence';
import { canReadEvidence } from '@/lib/permissions/inspections';
import { listEvidence } from '@/lib/queries/evidence';
import type { PlainJudgement } from '@/lib/report/briefing/facts';
import {
  firmnessWords,
  plainWordsOf,
  toPlainWords,
  withoutEntries,
} from '@/lib/report/plain-words';
import { type DerivedJudgement, deriveJudgements } from '@/lib/rules/index';

/** What can be said in public of why the grades are what they are. */
export type JudgementFacts = {
  judgements: readonly PlainJudgement[] | null;
  strengths: readonly string[];
};

/** From evidence that everybody may read, else from the reasons that were published, else nothing. */
export async function judgementFacts(published: PublishedInspection): Promise<JudgementFacts> {
  const { snapshot, framework } = published;
  const entries = await publicEntries(published);

  if (entries.length > 0) {
    const derived = snapshot
      ? frozenDerivation(snapshot.document, framework)
      : deriveJudgements(entries, framework);
    return { judgements: derived.judgements.map(ofDerived), strengths: strengthsIn(entries) };
  }
  const printed = snapshot?.document.judgements.flatMap((judgement): PlainJudgement[] =>
    judgement.derived === null
      ? []
      : [
          {
            area: judgement.area,
            grade: judgement.derived,
            plain: plainWordsOf(judgement),
            next: judgement.towardsNextGrade?.[0]?.grade ?? null,
            firmness: null,
          },
        ],
  );
  return { judgements: printed && printed.length > 0 ? printed : null, strengths: [] };
}

/** Nobody signed in is asked for: the page and its files are the same for everybody. */
async function publicEntries({
  inspection,
  snapshot,
}: PublishedInspection): Promise<readonly Evidence[]> {
  if (snapshot) return snapshot.document.evidence ?? [];
  if (!canReadEvidence(null, inspection)) return [];

  const records = await listEvidence(inspection.id, null);
  return records.filter(({ state }) => state === 'recorded').map(({ content }) => content);
}

function ofDerived(derived: DerivedJudgement): PlainJudgement {
  const plain = toPlainWords(derived);
  if (derived.status === 'undecided') {
    return { area: derived.area, grade: 'undecided', plain, next: null, firmness: null };
  }
  const { area, grade, robustness, towardsNextGrade } = derived;
  return {
    area,
    grade,
    plain,
    next: towardsNextGrade[0]?.grade ?? null,
    firmness: {
      level: firmnessWords[robustness.level],
      because: withoutEntries(robustness.because),
    },
  };
}

/** Strengths in the words they are recorded in, what does most for most children first. */
function strengthsIn(entries: readonly Evidence[]): string[] {
  return entries
    .flatMap((entry) =>
      entry.direction === 'strength' && !entry.headline
        ? [
            {
              summary: entry.summary,
              weight:
                strengthImpacts.indexOf(entry.impact) * extents.length +
                extents.indexOf(entry.extent),
            },
          ]
        : [],
    )
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ summary }) => summary);
}
