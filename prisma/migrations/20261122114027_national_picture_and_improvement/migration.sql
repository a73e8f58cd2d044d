-- CreateTable
CREATE TABLE "indicator" (
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "better" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "source_file" TEXT NOT NULL,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "indicator_value" (
    "indicator_key" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL(65,30),
    "flag" TEXT,

    CONSTRAINT "indicator_value_pkey" PRIMARY KEY ("indicator_key","level","area_code","period")
);

-- CreateTable
CREATE TABLE "outcomes_edition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" TEXT NOT NULL,
    "as_at" DATE,
    "file_name" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "outcomes_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcomes_row" (
    "edition_id" UUID NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "la_code" CHAR(3),
    "inspection_id" UUID,
    "read" JSONB NOT NULL,
    "why" TEXT,

    CONSTRAINT "outcomes_row_pkey" PRIMARY KEY ("edition_id","sheet","row")
);

-- CreateTable
CREATE TABLE "report_import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "document" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "report_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_version" (
    "number" SERIAL NOT NULL,
    "weight" TEXT NOT NULL,
    "changed" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_version_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "prepared_view" (
    "key" TEXT NOT NULL,
    "data_version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prepared_view_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "council_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "la_code" CHAR(3),
    "inspection_id" UUID,
    "parent_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "council_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concern_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "criteria" TEXT[],
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "concern_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "concern_mention_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "places" JSONB NOT NULL,
    "closed_by" TEXT,
    "note" TEXT,
    "standing" TEXT NOT NULL,
    "proposed_because" TEXT,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "concern_mention_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "plan_action_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "area_ids" UUID[],
    "owner_post" TEXT,
    "due_on" DATE,
    "measure" TEXT,
    "childrens_experience" TEXT,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "plan_action_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "plan_note_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "noted_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "proof" TEXT,
    "office" TEXT,
    "outcome" TEXT,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "plan_note_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "self_evaluation_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "own_grade" TEXT,
    "as_at" DATE NOT NULL,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "self_evaluation_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "board_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "frequency" TEXT,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "members" JSONB NOT NULL,
    "source" TEXT,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "board_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "board_meeting_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "papers" TEXT[],
    "attendance" JSONB NOT NULL,
    "source" TEXT,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "board_meeting_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "attendance_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "invited" INTEGER NOT NULL,
    "present" INTEGER NOT NULL,
    "apologies" INTEGER NOT NULL,
    "absent" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "attendance_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "role_holder_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "held_from" TEXT,
    "held_to" TEXT,
    "interim" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "role_holder_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "intervention_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" TEXT NOT NULL,
    "ended_on" TEXT,
    "detail" TEXT,
    "question" TEXT,
    "outcome" TEXT,
    "partner_la_code" CHAR(3),
    "organisation" TEXT,
    "source" TEXT NOT NULL,
    "source_url" TEXT,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "intervention_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "statement_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "said_where" TEXT NOT NULL,
    "said_on" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "claim" JSONB,
    "verdict" TEXT,
    "record_says" TEXT,
    "source" TEXT NOT NULL,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "statement_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateTable
CREATE TABLE "council_reply_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_ref" TEXT,
    "text" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "replied_on" DATE NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'council',
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "council_reply_version_pkey" PRIMARY KEY ("item_id","version")
);

-- CreateIndex
CREATE INDEX "indicator_value_level_area_code_idx" ON "indicator_value"("level", "area_code");

-- CreateIndex
CREATE UNIQUE INDEX "outcomes_edition_digest_key" ON "outcomes_edition"("digest");

-- CreateIndex
CREATE INDEX "outcomes_row_inspection_id_idx" ON "outcomes_row"("inspection_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_import_inspection_id_number_key" ON "report_import"("inspection_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "report_import_inspection_id_digest_key" ON "report_import"("inspection_id", "digest");

-- CreateIndex
CREATE INDEX "council_item_la_code_kind_idx" ON "council_item"("la_code", "kind");

-- CreateIndex
CREATE INDEX "council_item_inspection_id_kind_idx" ON "council_item"("inspection_id", "kind");

-- CreateIndex
CREATE INDEX "council_item_parent_id_idx" ON "council_item"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "concern_version_submission_key_key" ON "concern_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "concern_mention_version_submission_key_key" ON "concern_mention_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "plan_action_version_submission_key_key" ON "plan_action_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "plan_note_version_submission_key_key" ON "plan_note_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "self_evaluation_version_submission_key_key" ON "self_evaluation_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "board_version_submission_key_key" ON "board_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "board_meeting_version_submission_key_key" ON "board_meeting_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_version_submission_key_key" ON "attendance_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "role_holder_version_submission_key_key" ON "role_holder_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "intervention_version_submission_key_key" ON "intervention_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "statement_version_submission_key_key" ON "statement_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "council_reply_version_submission_key_key" ON "council_reply_version"("submission_key");

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator_key_fkey" FOREIGN KEY ("indicator_key") REFERENCES "indicator"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes_edition" ADD CONSTRAINT "outcomes_edition_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes_row" ADD CONSTRAINT "outcomes_row_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "outcomes_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes_row" ADD CONSTRAINT "outcomes_row_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_import" ADD CONSTRAINT "report_import_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_import" ADD CONSTRAINT "report_import_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_item" ADD CONSTRAINT "council_item_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_item" ADD CONSTRAINT "council_item_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_item" ADD CONSTRAINT "council_item_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "council_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern_version" ADD CONSTRAINT "concern_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern_version" ADD CONSTRAINT "concern_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern_mention_version" ADD CONSTRAINT "concern_mention_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern_mention_version" ADD CONSTRAINT "concern_mention_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action_version" ADD CONSTRAINT "plan_action_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action_version" ADD CONSTRAINT "plan_action_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_note_version" ADD CONSTRAINT "plan_note_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_note_version" ADD CONSTRAINT "plan_note_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_evaluation_version" ADD CONSTRAINT "self_evaluation_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_evaluation_version" ADD CONSTRAINT "self_evaluation_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_version" ADD CONSTRAINT "board_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_version" ADD CONSTRAINT "board_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_meeting_version" ADD CONSTRAINT "board_meeting_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_meeting_version" ADD CONSTRAINT "board_meeting_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_version" ADD CONSTRAINT "attendance_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_version" ADD CONSTRAINT "attendance_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_holder_version" ADD CONSTRAINT "role_holder_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_holder_version" ADD CONSTRAINT "role_holder_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention_version" ADD CONSTRAINT "intervention_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention_version" ADD CONSTRAINT "intervention_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_reply_version" ADD CONSTRAINT "council_reply_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "council_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_reply_version" ADD CONSTRAINT "council_reply_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- 1. Words that only certain values may take.
ALTER TABLE indicator_value
  ADD CONSTRAINT indicator_value_level CHECK (level IN ('authority', 'region', 'national')),
  ADD CONSTRAINT indicator_value_or_flag CHECK (value IS NOT NULL OR flag IS NOT NULL);
ALTER TABLE outcomes_row
  ADD CONSTRAINT outcomes_row_verdict CHECK (verdict IN ('new', 'same', 'changed', 'contradictory', 'rejected'));
ALTER TABLE data_version ADD CONSTRAINT data_version_weight CHECK (weight IN ('major', 'minor', 'patch'));
ALTER TABLE council_item ADD CONSTRAINT council_item_kind CHECK (kind IN (
  'concern', 'mention', 'planAction', 'planNote', 'selfEvaluation', 'board', 'boardMeeting', 'attendance',
  'roleHolder', 'intervention', 'statement', 'councilReply'));
ALTER TABLE concern_mention_version
  ADD CONSTRAINT mention_status CHECK (status IN ('recommended', 'found', 'praised', 'progress', 'closed', 'returned')),
  ADD CONSTRAINT mention_standing CHECK (standing IN ('proposed', 'confirmed', 'refused')),
  ADD CONSTRAINT mention_closed_by CHECK (closed_by IS NULL OR (status = 'closed' AND closed_by IN ('inspectors', 'council')));
ALTER TABLE plan_note_version
  ADD CONSTRAINT plan_note_kind CHECK (kind IN ('progress', 'closure', 'check', 'reopening')),
  ADD CONSTRAINT plan_note_proof CHECK (kind <> 'closure' OR char_length(coalesce(proof, '')) > 0);
ALTER TABLE attendance_version
  ADD CONSTRAINT attendance_adds_up CHECK (
    least(present, apologies, absent) >= 0 AND present + apologies + absent = invited);
ALTER TABLE council_reply_version
  ADD CONSTRAINT reply_visibility CHECK (visibility IN ('council', 'public'));

-- 2. Record tables can only grow, and every version says why it was made but the first.
DO $$
DECLARE
  record_table text;
BEGIN
  FOREACH record_table IN ARRAY ARRAY[
    'concern_version', 'concern_mention_version', 'plan_action_version', 'plan_note_version',
    'self_evaluation_version', 'board_version', 'board_meeting_version', 'attendance_version',
    'role_holder_version', 'intervention_version', 'statement_version', 'council_reply_version'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (version >= 1 AND state IN (''recorded'', ''withdrawn'')
      AND (version = 1 OR char_length(coalesce(reason, '''')) > 0))', record_table, record_table || '_says_why');
  END LOOP;
  FOREACH record_table IN ARRAY ARRAY[
    'outcomes_edition', 'outcomes_row', 'report_import', 'data_version', 'council_item',
    'concern_version', 'concern_mention_version', 'plan_action_version', 'plan_note_version',
    'self_evaluation_version', 'board_version', 'board_meeting_version', 'attendance_version',
    'role_holder_version', 'intervention_version', 'statement_version', 'council_reply_version'
  ] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', record_table);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', record_table);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO inspect_app', record_table);
  END LOOP;
END;
$$;

-- 3. What is no record: indicators are loaded anew with each edition, a prepared view is thrown away.
GRANT SELECT, INSERT, UPDATE, DELETE ON indicator, indicator_value, prepared_view TO inspect_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO inspect_app;
