-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "from_address" TEXT;

-- AlterTable
ALTER TABLE "evidence_version" ADD COLUMN     "document_place" TEXT,
ADD COLUMN     "document_title" TEXT,
ADD COLUMN     "document_url" TEXT,
ADD COLUMN     "identifying_reason" TEXT;

-- AlterTable
ALTER TABLE "inspection" ADD COLUMN     "accuracy_working_days" INTEGER NOT NULL DEFAULT 10;

-- AlterTable
ALTER TABLE "judgement_version" ADD COLUMN     "derived_outcome" TEXT;

-- AlterTable
ALTER TABLE "report_paragraph_version" ADD COLUMN     "context" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "work_assignment" (
    "id" BIGSERIAL NOT NULL,
    "inspection_id" UUID NOT NULL,
    "area" TEXT,
    "evidence_id" UUID,
    "assigned_to_id" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "work_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "inspection_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_line" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sample_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_line_version" (
    "id" BIGSERIAL NOT NULL,
    "line_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "chosen_because" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "sample_line_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "description" TEXT NOT NULL,
    "remove_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_content" (
    "attachment_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "attachment_content_pkey" PRIMARY KEY ("attachment_id")
);

-- CreateTable
CREATE TABLE "judgement_dissent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "judgement_dissent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dissent_settlement" (
    "id" BIGSERIAL NOT NULL,
    "dissent_id" UUID NOT NULL,
    "settled_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "dissent_settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge_entry" (
    "id" BIGSERIAL NOT NULL,
    "challenge_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "challenge_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_sign_off" (
    "id" BIGSERIAL NOT NULL,
    "inspection_id" UUID NOT NULL,
    "state_digest" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "quality_sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "factual_accuracy_round" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "working_days" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "state_digest" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "factual_accuracy_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "factual_accuracy_extension" (
    "id" BIGSERIAL NOT NULL,
    "round_id" UUID NOT NULL,
    "closes_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "factual_accuracy_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "factual_accuracy_return" (
    "id" BIGSERIAL NOT NULL,
    "round_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "factual_accuracy_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "factual_comment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "round_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,

    CONSTRAINT "factual_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "factual_comment_version" (
    "id" BIGSERIAL NOT NULL,
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "factual_comment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "factual_comment_answer" (
    "id" BIGSERIAL NOT NULL,
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "factual_comment_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_snapshot" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "publish_at" TIMESTAMPTZ(3) NOT NULL,
    "was_wrong" TEXT,
    "wrong_since" DATE,
    "decided_by" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "publication_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "inspection_id" UUID,
    "requested_by_id" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "message" TEXT,
    "result" JSONB,
    "file_name" TEXT,
    "media_type" TEXT,
    "file" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "work_assignment_inspection_id_id_idx" ON "work_assignment"("inspection_id", "id" DESC);

-- CreateIndex
CREATE INDEX "draft_user_id_inspection_id_idx" ON "draft"("user_id", "inspection_id");

-- CreateIndex
CREATE INDEX "sample_line_inspection_id_idx" ON "sample_line"("inspection_id");

-- CreateIndex
CREATE UNIQUE INDEX "sample_line_version_line_id_version_key" ON "sample_line_version"("line_id", "version");

-- CreateIndex
CREATE INDEX "attachment_evidence_id_idx" ON "attachment"("evidence_id");

-- CreateIndex
CREATE INDEX "judgement_dissent_inspection_id_idx" ON "judgement_dissent"("inspection_id");

-- CreateIndex
CREATE INDEX "dissent_settlement_dissent_id_idx" ON "dissent_settlement"("dissent_id");

-- CreateIndex
CREATE INDEX "challenge_inspection_id_idx" ON "challenge"("inspection_id");

-- CreateIndex
CREATE INDEX "challenge_entry_challenge_id_idx" ON "challenge_entry"("challenge_id");

-- CreateIndex
CREATE INDEX "quality_sign_off_inspection_id_id_idx" ON "quality_sign_off"("inspection_id", "id" DESC);

-- CreateIndex
CREATE INDEX "factual_accuracy_round_inspection_id_idx" ON "factual_accuracy_round"("inspection_id");

-- CreateIndex
CREATE INDEX "factual_accuracy_extension_round_id_idx" ON "factual_accuracy_extension"("round_id");

-- CreateIndex
CREATE INDEX "factual_accuracy_return_round_id_idx" ON "factual_accuracy_return"("round_id");

-- CreateIndex
CREATE INDEX "factual_comment_round_id_idx" ON "factual_comment"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "factual_comment_version_submission_key_key" ON "factual_comment_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "factual_comment_version_comment_id_version_key" ON "factual_comment_version"("comment_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "factual_comment_answer_comment_id_version_key" ON "factual_comment_answer"("comment_id", "version");

-- CreateIndex
CREATE INDEX "publication_snapshot_publish_at_idx" ON "publication_snapshot"("publish_at");

-- CreateIndex
CREATE UNIQUE INDEX "publication_snapshot_inspection_id_number_key" ON "publication_snapshot"("inspection_id", "number");

-- CreateIndex
CREATE INDEX "job_run_requested_by_id_idx" ON "job_run"("requested_by_id");

-- CreateIndex
CREATE INDEX "job_run_state_idx" ON "job_run"("state");

-- AddForeignKey
ALTER TABLE "work_assignment" ADD CONSTRAINT "work_assignment_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_assignment" ADD CONSTRAINT "work_assignment_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_assignment" ADD CONSTRAINT "work_assignment_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_assignment" ADD CONSTRAINT "work_assignment_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_line" ADD CONSTRAINT "sample_line_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_line_version" ADD CONSTRAINT "sample_line_version_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "sample_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_line_version" ADD CONSTRAINT "sample_line_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_dissent" ADD CONSTRAINT "judgement_dissent_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_dissent" ADD CONSTRAINT "judgement_dissent_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dissent_settlement" ADD CONSTRAINT "dissent_settlement_dissent_id_fkey" FOREIGN KEY ("dissent_id") REFERENCES "judgement_dissent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dissent_settlement" ADD CONSTRAINT "dissent_settlement_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_entry" ADD CONSTRAINT "challenge_entry_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_entry" ADD CONSTRAINT "challenge_entry_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_sign_off" ADD CONSTRAINT "quality_sign_off_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_sign_off" ADD CONSTRAINT "quality_sign_off_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_accuracy_round" ADD CONSTRAINT "factual_accuracy_round_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_accuracy_round" ADD CONSTRAINT "factual_accuracy_round_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_accuracy_extension" ADD CONSTRAINT "factual_accuracy_extension_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "factual_accuracy_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_accuracy_extension" ADD CONSTRAINT "factual_accuracy_extension_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_accuracy_return" ADD CONSTRAINT "factual_accuracy_return_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "factual_accuracy_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_accuracy_return" ADD CONSTRAINT "factual_accuracy_return_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_comment" ADD CONSTRAINT "factual_comment_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "factual_accuracy_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_comment_version" ADD CONSTRAINT "factual_comment_version_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "factual_comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_comment_version" ADD CONSTRAINT "factual_comment_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_comment_answer" ADD CONSTRAINT "factual_comment_answer_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "factual_comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factual_comment_answer" ADD CONSTRAINT "factual_comment_answer_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_snapshot" ADD CONSTRAINT "publication_snapshot_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_snapshot" ADD CONSTRAINT "publication_snapshot_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_run" ADD CONSTRAINT "job_run_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_run" ADD CONSTRAINT "job_run_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 1. Words that must be one of a known list, and answers that belong together.
ALTER TABLE inspection DROP CONSTRAINT inspection_status;
ALTER TABLE inspection
  ADD CONSTRAINT inspection_status CHECK (status IN
    ('planned', 'fieldwork', 'judging', 'qualityAssurance', 'factualAccuracy', 'final', 'published', 'paused', 'incomplete')),
  ADD CONSTRAINT inspection_accuracy_days CHECK (accuracy_working_days BETWEEN 1 AND 60);
-- A confirmed grade may be confirmed again without a reason; only a departure from the derived one needs it.
ALTER TABLE judgement_version DROP CONSTRAINT judgement_correction_has_reason;
ALTER TABLE judgement_version
  ADD CONSTRAINT judgement_correction_has_reason
    CHECK (kind <> 'published' OR version = 1 OR char_length(coalesce(reason, '')) > 0),
  ADD CONSTRAINT judgement_derived_outcome
    CHECK (derived_outcome IN ('outstanding', 'good', 'requiresImprovement', 'inadequate', 'undecided')),
  ADD CONSTRAINT judgement_departure_has_reason
    CHECK (kind <> 'confirmed' OR derived_outcome IS NULL OR derived_outcome = outcome OR char_length(coalesce(reason, '')) > 0);
ALTER TABLE work_assignment
  ADD CONSTRAINT work_assignment_subject CHECK (num_nonnulls(area, evidence_id) = 1);
ALTER TABLE sample_line_version
  ADD CONSTRAINT sample_state CHECK (state IN ('planned', 'seen', 'notSeen'));
ALTER TABLE attachment
  ADD CONSTRAINT attachment_bytes CHECK (bytes BETWEEN 1 AND 10485760),
  ADD CONSTRAINT attachment_removed_later CHECK (remove_on > recorded_at::date);
ALTER TABLE judgement_dissent
  ADD CONSTRAINT dissent_outcome CHECK (outcome IN ('outstanding', 'good', 'requiresImprovement', 'inadequate')),
  ADD CONSTRAINT dissent_because CHECK (char_length(because) > 0);
ALTER TABLE dissent_settlement ADD CONSTRAINT dissent_settled_by CHECK (char_length(settled_by) > 0);
ALTER TABLE challenge
  ADD CONSTRAINT challenge_subject CHECK (subject_kind IN ('judgement', 'evidence', 'paragraph', 'area', 'report')),
  ADD CONSTRAINT challenge_text CHECK (char_length(text) > 0);
ALTER TABLE challenge_entry
  ADD CONSTRAINT challenge_entry_kind CHECK (kind IN ('reply', 'close', 'reopen')),
  ADD CONSTRAINT challenge_entry_text CHECK (char_length(text) > 0);
ALTER TABLE factual_accuracy_round ADD CONSTRAINT accuracy_round_days CHECK (closes_on >= opens_on);
ALTER TABLE factual_accuracy_extension ADD CONSTRAINT accuracy_extension_reason CHECK (char_length(reason) > 0);
ALTER TABLE factual_comment_version
  ADD CONSTRAINT factual_comment_state CHECK (state IN ('draft', 'sent', 'withdrawn')),
  ADD CONSTRAINT factual_comment_text CHECK (char_length(text) > 0);
ALTER TABLE factual_comment_answer
  ADD CONSTRAINT factual_answer_outcome CHECK (outcome IN ('accepted', 'acceptedInPart', 'notAccepted')),
  ADD CONSTRAINT factual_answer_text CHECK (char_length(text) > 0);
ALTER TABLE publication_snapshot
  ADD CONSTRAINT snapshot_number CHECK (number >= 1),
  ADD CONSTRAINT snapshot_correction CHECK (
    CASE WHEN number = 1 THEN num_nonnulls(was_wrong, wrong_since, decided_by) = 0
    ELSE char_length(coalesce(was_wrong, '')) > 0 AND wrong_since IS NOT NULL AND char_length(coalesce(decided_by, '')) > 0 END);
ALTER TABLE job_run ADD CONSTRAINT job_state CHECK (state IN ('waiting', 'running', 'done', 'failed'));

-- 2. Record tables can only grow.
DO $$
DECLARE
  record_table text;
BEGIN
  FOREACH record_table IN ARRAY ARRAY[
    'work_assignment', 'sample_line', 'sample_line_version', 'attachment', 'judgement_dissent', 'dissent_settlement',
    'challenge', 'challenge_entry', 'quality_sign_off', 'factual_accuracy_round', 'factual_accuracy_extension',
    'factual_accuracy_return', 'factual_comment', 'factual_comment_version', 'factual_comment_answer',
    'publication_snapshot'
  ] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', record_table);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', record_table);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO inspect_app', record_table);
  END LOOP;
END;
$$;

-- 3. What is no record: drafts and jobs come and go, and the content of a file goes on its removal date.
GRANT SELECT, INSERT, UPDATE, DELETE ON draft, job_run TO inspect_app;
GRANT SELECT, INSERT, DELETE ON attachment_content TO inspect_app;
GRANT UPDATE (accuracy_working_days) ON inspection TO inspect_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO inspect_app;


