import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkLabels } from '@/lib/format/frameworks';
import { frameworkOf } from '@/lib/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { toColumns, toVersion, versionSelect } from '@/lib/queries/evidence-rows';
import { checkBundle, misplacedCriteria } from '@/lib/rules/check-bundle';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import type { Transaction } from '@/lib/server/db';
import type { LockedInspection } from './locked-inspection';
import { canBeReference, referencesAfter } from './next-references';

/** An entry of a file that is not on record yet, and the reference it gets: its own where that is free. */
export type PlannedEntry = { entry: Evidence; reference: string; submissionKey: string };

/** An entry of a file that is on record already, revised or withdrawn since or not. */
export type PresentEntry = { id: string; reference: string };

/** What a file would do to one judgement. Null stands for undecided. */
export type PlannedMove = { area: JudgementArea; before: Grade | null; after: Grade | null };

export type ImportPlan = {
  added: readonly PlannedEntry[];
  present: readonly PresentEntry[];
  /** Every judgement, moved or not. */
  moves: readonly PlannedMove[];
};

/** Why a file cannot come into this inspection, each with the place of the fault. Empty when it can. */
export function importFaults(bundle: EvidenceBundle, inspection: LockedInspection): string[] {
  const { framework, laCode } = inspection;
  if (bundle.framework !== framework) {
    return [
      `framework: the file is for ${frameworkLabels[bundle.framework]}, and this inspection is under ${frameworkLabels[framework]}`,
    ];
  }
  const about = bundle.inspection.laCode ?? laCode;
  const elsewhere =
    about === laCode
      ? []
      : [`inspection.laCode: the file is about ${about}, and this inspection is of ${laCode}`];

  return [...elsewhere, ...checkBundle(bundle).faults, ...misplacedCriteria(bundle)];
}

/**
 * What would come in. The same file a second time adds nothing: an entry is on record when it came in from a
 * file before under the same id and with the same words, or when its reference has had these words here.
 */
export async function planEntries(
  transaction: Transaction,
  inspection: LockedInspection,
  bundle: EvidenceBundle,
): Promise<ImportPlan> {
  const held = await readHeld(transaction, inspection.id);
  const taken = new Set(held.references);
  const ids = new Set(bundle.evidence.map(({ id }) => id));
  const free = referencesAfter([...taken, ...ids]);

  const added: PlannedEntry[] = [];
  const present: PresentEntry[] = [];
  for (const entry of bundle.evidence) {
    const submissionKey = importKey(inspection.id, entry);
    const reference = held.byKey.get(submissionKey) ?? held.byWords.get(wordsOf(entry.id, entry));
    if (reference !== undefined) {
      present.push({ id: entry.id, reference });
      continue;
    }
    const keeps = canBeReference(entry.id) && !taken.has(entry.id);
    added.push({ entry, reference: keeps ? entry.id : free.next().value, submissionKey });
  }

  const after = [
    ...held.standing,
    ...added.map(({ entry, reference }) => ({ ...entry, id: reference })),
  ];
  return { added, present, moves: toMoves(held.standing, after, frameworkOf(inspection)) };
}

type Held = {
  references: string[];
  /** References by the key of the submission that made one of their versions. */
  byKey: Map<string, string>;
  /** References by themselves and the words of one of their versions. */
  byWords: Map<string, string>;
  standing: Evidence[];
};

async function readHeld(transaction: Transaction, inspectionId: string): Promise<Held> {
  const items = await transaction.evidenceItem.findMany({
    where: { inspectionId },
    select: {
      reference: true,
      versions: {
        orderBy: { version: 'desc' },
        select: { ...versionSelect, submissionKey: true },
      },
    },
  });
  const held: Held = { references: [], byKey: new Map(), byWords: new Map(), standing: [] };
  for (const { reference, versions } of items) {
    held.references.push(reference);
    for (const [age, row] of versions.entries()) {
      const { content, state } = toVersion(row, reference);
      held.byKey.set(row.submissionKey, reference);
      held.byWords.set(wordsOf(reference, content), reference);
      if (age === 0 && state === 'recorded') held.standing.push(content);
    }
  }
  return held;
}

function wordsOf(id: string, content: Evidence): string {
  return JSON.stringify([id, toColumns(content)]);
}

/** Names the coming in of one entry of a file into one inspection, by what it says: a UUID made of its digest. */
function importKey(inspectionId: string, entry: Evidence): string {
  const digest = createHash('sha256')
    .update(`import ${inspectionId} ${wordsOf(entry.id, entry)}`)
    .digest('hex');

  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

function toMoves(
  before: readonly Evidence[],
  after: readonly Evidence[],
  framework: Framework,
): PlannedMove[] {
  const earlier = new Map(gradesFrom(before, framework));

  return gradesFrom(after, framework).map(([area, grade]) => ({
    area,
    before: earlier.get(area) ?? null,
    after: grade,
  }));
}

function gradesFrom(
  evidence: readonly Evidence[],
  framework: Framework,
): [JudgementArea, Grade | null][] {
  return deriveJudgements(evidence, framework).judgements.map((judgement) => [
    judgement.area,
    judgement.status === 'derived' ? judgement.grade : null,
  ]);
}
