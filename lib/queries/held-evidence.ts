import 'server-only';
import type { Evidence } from '@/lib/domain/evidence';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import { type Grade, isGrade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { db } from '@/lib/server/db';
import { toDay } from './days';
import { listStandingEvidence } from './evidence';
import { graded } from './inspection-rows';
import { storedArea, storedFramework, storedOutcome } from './stored';

/** An inspection with the evidence that stands, and the grades of its report where there is one. */
export type HeldInspection = {
  name: string;
  framework: FrameworkKey;
  evidence: readonly Evidence[];
  published: Partial<Record<JudgementArea, Grade>>;
};

/**
 * Every graded inspection that evidence is held of, published or not, in the order of the record.
 *
 * It asks for no viewer: it is for those who run the service, at the command line, and no page uses it.
 */
export async function listHeldEvidence(): Promise<HeldInspection[]> {
  const rows = await db.inspection.findMany({
    where: { AND: [graded, { evidence: { some: {} } }] },
    orderBy: [{ startedOn: 'asc' }, { laCode: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      framework: true,
      startedOn: true,
      authority: { select: { name: true } },
      judgements: {
        where: { kind: 'published' },
        orderBy: { version: 'asc' },
        select: { area: true, outcome: true },
      },
    },
  });
  const held: HeldInspection[] = [];
  for (const row of rows) {
    const started = row.startedOn ? `, ${toDay(row.startedOn)}` : '';
    held.push({
      name: `${row.authority.name}${started}`,
      framework: storedFramework.parse(row.framework),
      evidence: await listStandingEvidence(db, row.id),
      published: gradesIn(row.judgements),
    });
  }
  return held;
}

/** A later version of a judgement takes the place of an earlier one. */
function gradesIn(
  rows: readonly { area: string; outcome: string }[],
): Partial<Record<JudgementArea, Grade>> {
  const published: Partial<Record<JudgementArea, Grade>> = {};
  for (const { area, outcome } of rows) {
    const stands = storedOutcome.parse(outcome);
    if (isGrade(stands)) published[storedArea.parse(area)] = stands;
    else delete published[storedArea.parse(area)];
  }
  return published;
}
