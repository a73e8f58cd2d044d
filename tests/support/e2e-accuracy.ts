import type { Pool } from 'pg';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import type { TestInspection } from './e2e-database';

const paragraphs = [
  'Too many contacts about injured children are closed without anybody seeing the child.',
  'In fourteen of twenty cases the social worker knew the child well.',
] as const;

type Window = { opensOn: string; closesOn: string };

/** Makes the demo council leader one of this inspection's council too, and sends the council a draft. */
export async function arrangeDraft(
  owner: Pool,
  inspection: TestInspection,
  window: Window,
): Promise<void> {
  await owner.query(
    `INSERT INTO role_assignment (user_id, role, la_code)
     SELECT id, 'councilLeader', $1 FROM "user" WHERE email = 'council@example.org'`,
    [inspection.laCode],
  );
  await Promise.all(
    paragraphs.map((text, index) =>
      owner.query(
        `WITH added AS (INSERT INTO report_paragraph (inspection_id) VALUES ($1) RETURNING id)
         INSERT INTO report_paragraph_version (paragraph_id, version, state, area, position, text)
         SELECT id, 1, 'recorded', 'helpAndProtection', $2, $3 FROM added`,
        [inspection.id, index + 1, text],
      ),
    ),
  );
  await owner.query("UPDATE inspection SET status = 'factualAccuracy' WHERE id = $1", [
    inspection.id,
  ]);
  await sendDraft(owner, inspection, window);
}

/** Sends the council a draft behind the app's back: a further one takes the place of the one before. */
export async function sendDraft(
  owner: Pool,
  inspection: TestInspection,
  { opensOn, closesOn }: Window,
): Promise<void> {
  await owner.query(
    `INSERT INTO factual_accuracy_round
       (inspection_id, opens_on, closes_on, working_days, document, state_digest, recorded_by_id)
     SELECT $1::uuid, $2::date, $3::date, 10, $4::jsonb, 'as sent', id
     FROM "user" WHERE email = 'lead@example.org'`,
    [inspection.id, opensOn, closesOn, JSON.stringify(documentOf(inspection))],
  );
}

/** A comment of the council, sent, with the draft sent back after it. */
export async function arrangeComment(
  owner: Pool,
  inspection: TestInspection,
  { anchor, text }: { anchor: string; text: string },
): Promise<void> {
  await owner.query(
    `WITH person AS (SELECT id FROM "user" WHERE email = 'council@example.org'),
       round AS (SELECT id FROM factual_accuracy_round WHERE inspection_id = $1::uuid),
       added AS (INSERT INTO factual_comment (round_id, anchor) SELECT id, $2 FROM round RETURNING id),
       returned AS (INSERT INTO factual_accuracy_return (round_id, recorded_by_id)
         SELECT round.id, person.id FROM round, person)
     INSERT INTO factual_comment_version (comment_id, version, state, text, submission_key, recorded_by_id)
     SELECT added.id, 1, 'sent', $3, gen_random_uuid(), person.id FROM added, person`,
    [inspection.id, anchor, text],
  );
}

function documentOf({ id, laCode, authority, startedOn }: TestInspection): SnapshotDocument {
  return {
    format: 'inspection-snapshot/1',
    inspection: {
      id,
      laCode,
      laName: authority,
      type: 'standardInspection',
      framework: 'ilacs-2026',
      frameworkName: 'ILACS 2026',
      startedOn,
      endedOn: null,
      theme: null,
      localTermForCareLeavers: null,
    },
    leadInspectors: ['Lead inspector'],
    rulesVersion: '1',
    evidenceDigest: '0'.repeat(64),
    judgements: [],
    summary: ['Children wait too long to be seen.'],
    areasForImprovement: [],
    sections: [
      {
        area: 'helpAndProtection',
        name: 'The experiences and progress of children who need help and protection',
        paragraphs: paragraphs.map((text, index) => ({
          number: index + 1,
          anchor: `p${index + 1}`,
          text,
          headline: false,
          evidence: [],
        })),
      },
    ],
    evidence: null,
  };
}
