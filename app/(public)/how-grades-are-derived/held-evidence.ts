import type { HeldRow } from '@/components/method/history-table';
import { isGrade } from '@/lib/domain/grades';
import { addressDay } from '@/lib/domain/inspection-record';
import { paths } from '@/lib/paths';
import { listEvidence } from '@/lib/queries/evidence';
import type { PublishedGrades } from '@/lib/queries/published-grades';
import { compareWithPublished, countAgreement } from '@/lib/rules/agreement/compare';
import { datesOf } from './published-history';

/** Published inspections whose evidence is held entry by entry: what the rules make of it, and what was published. */
export async function compareHeldEvidence(history: readonly PublishedGrades[]): Promise<HeldRow[]> {
  const held = history.filter(({ evidenceReleased }) => evidenceReleased);

  return Promise.all(held.map(compareOne));
}

async function compareOne(inspection: PublishedGrades): Promise<HeldRow> {
  const { id, laCode, laName, framework, judgements } = inspection;
  const records = await listEvidence(id, null);
  const evidence = records
    .filter(({ state }) => state === 'recorded')
    .map(({ content }) => content);
  const published = Object.fromEntries(
    Object.entries(judgements).flatMap(([area, outcome]) =>
      isGrade(outcome) ? [[area, outcome] as const] : [],
    ),
  );
  const { exact, judgements: compared } = countAgreement(
    compareWithPublished([{ name: laName, framework, evidence, published }]),
  );

  return {
    key: id,
    council: laName,
    dates: datesOf(inspection),
    href: paths.localAuthorities.evidence(laCode, addressDay(inspection)),
    entries: evidence.length,
    exact,
    judgements: compared,
  };
}
