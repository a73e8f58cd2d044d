import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence, EvidenceContent, WeaknessImpact } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { frameworkFor } from '@/lib/frameworks';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection } from '@/tests/support/factories';

let database: TestDatabase;
let record: typeof import('@/lib/services/record-evidence');
let revise: typeof import('@/lib/services/revise-evidence');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  record = await import('@/lib/services/record-evidence');
  revise = await import('@/lib/services/revise-evidence');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

const weakness = (criterion: string, impact: WeaknessImpact): EvidenceContent => ({
  area: 'helpAndProtection',
  criteria: [criterion],
  direction: 'weakness',
  extent: 'many',
  impact,
  known: false,
  headline: false,
  summary: `Weak on ${criterion}.`,
});

async function add(content: EvidenceContent): Promise<string> {
  const answer = await record.recordEvidence(
    { inspectionId, submissionKey: randomUUID(), content },
    inspector,
  );
  if (!answer.ok) throw new Error(`Not recorded: ${answer.error.kind}`);
  return answer.value.evidenceId;
}

/** The next change to an entry, which stands at a version. */
const step = (evidenceId: string, baseVersion: number) => ({
  inspectionId,
  evidenceId,
  baseVersion,
  submissionKey: randomUUID(),
  reason: 'As seen since',
});

/** What the newest derivation on record says of the grades. */
async function gradesOnRecord(): Promise<unknown> {
  const { rows } = await database.owner.query<{ result: { judgements: { grade?: string }[] } }>(
    'SELECT result FROM derivation WHERE inspection_id = $1 ORDER BY id DESC LIMIT 1',
    [inspectionId],
  );
  return rows[0]?.result.judgements.map(({ grade }) => grade ?? 'undecided');
}

function gradesFrom(...contents: EvidenceContent[]): string[] {
  const evidence = contents.map((content, index): Evidence => ({ ...content, id: `P${index}` }));

  return deriveJudgements(evidence, frameworkFor('ilacs-2026')).judgements.map((judgement) =>
    judgement.status === 'derived' ? judgement.grade : judgement.status,
  );
}

describe('of the versions of an entry', () => {
  test('only the latest counts, and none while it is withdrawn', async () => {
    const front = await add(weakness('HP-02', 'serious'));
    const start = await add(weakness('HP-05', 'serious'));
    const bothSerious = gradesFrom(weakness('HP-02', 'serious'), weakness('HP-05', 'serious'));
    const oneLow = gradesFrom(weakness('HP-02', 'serious'), weakness('HP-05', 'low'));

    expect(bothSerious).toContain('inadequate');
    expect(oneLow).not.toContain('inadequate');
    expect(await gradesOnRecord()).toEqual(bothSerious);

    const milder = { ...step(start, 1), content: weakness('HP-05', 'low') };
    expect((await revise.reviseEvidence(milder, inspector)).ok).toBe(true);
    expect(await gradesOnRecord()).toEqual(oneLow);

    const again = { ...step(start, 2), content: weakness('HP-05', 'serious') };
    expect((await revise.reviseEvidence(again, inspector)).ok).toBe(true);
    expect(await gradesOnRecord()).toEqual(bothSerious);

    expect((await revise.withdrawEvidence(step(front, 1), inspector)).ok).toBe(true);
    expect(await gradesOnRecord()).toEqual(gradesFrom(weakness('HP-05', 'serious')));

    expect((await revise.restoreEvidence(step(front, 2), inspector)).ok).toBe(true);
    expect(await gradesOnRecord()).toEqual(bothSerious);
  });
});
