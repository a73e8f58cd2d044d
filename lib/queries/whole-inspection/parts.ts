import 'server-only';
import { Prisma } from '@/lib/generated/prisma/client';

/** One file of an inspection taken out whole: the rows of one table with what belongs to them. */
export type WholePart = {
  /** Without its ending. */
  name: string;
  about: string;
  /** Gives rows of one column, `row`, as JSON, always in the same order. */
  rows: (inspectionId: string) => Prisma.Sql;
};

const ofInspection =
  (table: string, order: string) =>
  (id: string): Prisma.Sql =>
    Prisma.sql`SELECT to_jsonb(part) AS row FROM ${Prisma.raw(table)} AS part
      WHERE inspection_id = ${id}::uuid ORDER BY ${Prisma.raw(order)}`;

/** Rows with the rows of another table that belong to each as a list. */
const withVersions =
  (parent: string, versions: string, by: string, order: string) =>
  (id: string): Prisma.Sql =>
    Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('versions', coalesce((
        SELECT jsonb_agg(to_jsonb(v) ORDER BY v.id) FROM ${Prisma.raw(versions)} AS v
        WHERE v.${Prisma.raw(by)} = part.id), '[]')) AS row
      FROM ${Prisma.raw(parent)} AS part
      WHERE part.inspection_id = ${id}::uuid ORDER BY ${Prisma.raw(order)}`;

/** Versions of report text, each with the entries it rests on. */
const reportText = (
  parent: string,
  versions: string,
  by: string,
  links: string,
  linkBy: string,
) => {
  return (id: string): Prisma.Sql =>
    Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('versions', coalesce((
        SELECT jsonb_agg(to_jsonb(v) || jsonb_build_object('evidence', coalesce((
            SELECT jsonb_agg(item.reference ORDER BY item.reference)
            FROM ${Prisma.raw(links)} AS link JOIN evidence_item AS item ON item.id = link.evidence_id
            WHERE link.${Prisma.raw(linkBy)} = v.id), '[]')) ORDER BY v.version)
        FROM ${Prisma.raw(versions)} AS v WHERE v.${Prisma.raw(by)} = part.id), '[]')) AS row
      FROM ${Prisma.raw(parent)} AS part
      WHERE part.inspection_id = ${id}::uuid ORDER BY part.id`;
};

/** Everything there is about an inspection, in the order its index lists it. */
export const wholeParts: readonly WholePart[] = [
  {
    name: 'inspection',
    about: 'What is inspected, when and under which framework.',
    rows: (id) =>
      Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('la_name', authority.name, 'inspectors', coalesce((
            SELECT jsonb_agg(to_jsonb(named) ORDER BY named.position) FROM inspection_inspector AS named
            WHERE named.inspection_id = part.id), '[]')) AS row
        FROM inspection AS part JOIN local_authority AS authority ON authority.la_code = part.la_code
        WHERE part.id = ${id}::uuid`,
  },
  {
    name: 'people',
    about: 'Who did anything here, by the id that the other files use. No e-mail addresses.',
    rows: (id) =>
      Prisma.sql`SELECT jsonb_build_object('id', person.id, 'name', person.name) AS row FROM "user" AS person
        WHERE person.id IN (
          SELECT actor_id FROM audit_event WHERE inspection_id = ${id}::uuid
          UNION SELECT user_id FROM role_assignment WHERE inspection_id = ${id}::uuid
          UNION SELECT v.recorded_by_id FROM evidence_version AS v
            JOIN evidence_item AS item ON item.id = v.evidence_id WHERE item.inspection_id = ${id}::uuid
          UNION SELECT recorded_by_id FROM inspection_status_change WHERE inspection_id = ${id}::uuid
          UNION SELECT recorded_by_id FROM judgement_version WHERE inspection_id = ${id}::uuid)
        ORDER BY person.id`,
  },
  {
    name: 'team',
    about: 'Who is and was appointed, as what and from when to when.',
    rows: ofInspection('role_assignment', 'created_at, id'),
  },
  {
    name: 'states',
    about: 'Each step of the inspection from state to state, by whom and why.',
    rows: ofInspection('inspection_status_change', 'id'),
  },
  {
    name: 'assignments',
    about: 'Who looked after which judgement or entry.',
    rows: ofInspection('work_assignment', 'id'),
  },
  {
    name: 'samples',
    about: 'What was planned to be looked at, and what was.',
    rows: withVersions('sample_line', 'sample_line_version', 'line_id', 'part.created_at, part.id'),
  },
  {
    name: 'evidence',
    about: 'Every entry with all its versions, withdrawn ones included.',
    rows: (id) =>
      Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('versions', (
          SELECT jsonb_agg(to_jsonb(v) - 'submission_key' ORDER BY v.version) FROM evidence_version AS v
          WHERE v.evidence_id = part.id)) AS row
        FROM evidence_item AS part
        WHERE part.inspection_id = ${id}::uuid ORDER BY part.created_at, part.reference`,
  },
  {
    name: 'attachments',
    about: 'Files attached to entries. Those not yet removed are in the folder of that name.',
    rows: ofInspection('attachment', 'recorded_at, id'),
  },
  {
    name: 'derivations',
    about: 'What the rules made of the evidence after each change.',
    rows: ofInspection('derivation', 'id'),
  },
  {
    name: 'judgements',
    about: 'Every grade confirmed or published, by whom, with the derived grade beside it.',
    rows: ofInspection('judgement_version', 'id'),
  },
  {
    name: 'dissents',
    about: 'Who would have judged otherwise, and what settled it.',
    rows: (id) =>
      Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('settlements', coalesce((
          SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM dissent_settlement AS s
          WHERE s.dissent_id = part.id), '[]')) AS row
        FROM judgement_dissent AS part
        WHERE part.inspection_id = ${id}::uuid ORDER BY part.recorded_at, part.id`,
  },
  {
    name: 'report-summary',
    about: 'Every version of the summary.',
    rows: ofInspection('report_summary_version', 'version'),
  },
  {
    name: 'report-paragraphs',
    about: 'Every paragraph of the report with all its versions and the entries behind each.',
    rows: reportText(
      'report_paragraph',
      'report_paragraph_version',
      'paragraph_id',
      'report_paragraph_evidence',
      'paragraph_version_id',
    ),
  },
  {
    name: 'report-areas-for-improvement',
    about: 'Every area for improvement with all its versions and the entries behind each.',
    rows: reportText(
      'area_for_improvement',
      'area_for_improvement_version',
      'area_id',
      'area_for_improvement_evidence',
      'area_version_id',
    ),
  },
  {
    name: 'challenges',
    about: 'What quality assurance asked, and what was answered.',
    rows: (id) =>
      Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('entries', coalesce((
          SELECT jsonb_agg(to_jsonb(e) ORDER BY e.id) FROM challenge_entry AS e
          WHERE e.challenge_id = part.id), '[]')) AS row
        FROM challenge AS part
        WHERE part.inspection_id = ${id}::uuid ORDER BY part.recorded_at, part.id`,
  },
  {
    name: 'sign-offs',
    about: 'What quality assurance signed off, and when.',
    rows: ofInspection('quality_sign_off', 'id'),
  },
  {
    name: 'factual-accuracy',
    about: 'Each draft the council was sent, its comments once sent, and the answers.',
    rows: (id) =>
      Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object(
          'extensions', coalesce((SELECT jsonb_agg(to_jsonb(e) ORDER BY e.id)
            FROM factual_accuracy_extension AS e WHERE e.round_id = part.id), '[]'),
          'returns', coalesce((SELECT jsonb_agg(to_jsonb(r) ORDER BY r.id)
            FROM factual_accuracy_return AS r WHERE r.round_id = part.id), '[]'),
          'comments', coalesce((SELECT jsonb_agg(to_jsonb(c) || jsonb_build_object(
              'versions', coalesce((SELECT jsonb_agg(to_jsonb(v) - 'submission_key' ORDER BY v.id)
                FROM factual_comment_version AS v WHERE v.comment_id = c.id AND v.state <> 'draft'), '[]'),
              'answers', coalesce((SELECT jsonb_agg(to_jsonb(a) ORDER BY a.id)
                FROM factual_comment_answer AS a WHERE a.comment_id = c.id), '[]')) ORDER BY c.id)
            FROM factual_comment AS c WHERE c.round_id = part.id AND EXISTS (
              SELECT FROM factual_comment_version AS sent
              WHERE sent.comment_id = c.id AND sent.state = 'sent')), '[]')) AS row
        FROM factual_accuracy_round AS part
        WHERE part.inspection_id = ${id}::uuid ORDER BY part.recorded_at, part.id`,
  },
  {
    name: 'publications',
    about: 'Each version of the published report as it was frozen.',
    rows: ofInspection('publication_snapshot', 'number'),
  },
  {
    name: 'audit',
    about: 'Everything done and seen, by whom and when.',
    rows: ofInspection('audit_event', 'id'),
  },
  {
    name: 'outcomes',
    about: 'What published tables of outcomes said of it, edition by edition.',
    rows: (id) =>
      Prisma.sql`SELECT to_jsonb(part) || jsonb_build_object('edition', to_jsonb(edition)) AS row
        FROM outcomes_row AS part JOIN outcomes_edition AS edition ON edition.id = part.edition_id
        WHERE part.inspection_id = ${id}::uuid ORDER BY edition.recorded_at, part.sheet, part.row`,
  },
  {
    name: 'read-reports',
    about: 'Published reports of it that were read.',
    rows: ofInspection('report_import', 'number'),
  },
];

const theCouncils = 'What follows from a report is the council’s and the Department’s to keep.';

/** Tables that are about inspections and stay out, each with the reason. */
export const leftOut = {
  draft: 'What somebody typed and has not saved is theirs alone.',
  job_run: 'Jobs come and go; what they did is in the audit trail.',
  council_item: theCouncils,
  concern_version: theCouncils,
  concern_mention_version: theCouncils,
  plan_action_version: theCouncils,
  plan_note_version: theCouncils,
  self_evaluation_version: theCouncils,
  board_version: theCouncils,
  board_meeting_version: theCouncils,
  attendance_version: theCouncils,
  role_holder_version: theCouncils,
  intervention_version: theCouncils,
  statement_version: theCouncils,
  council_reply_version: theCouncils,
} as const;
