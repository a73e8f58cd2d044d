-- CreateTable
CREATE TABLE "local_authority" (
    "la_code" CHAR(3) NOT NULL,
    "gss_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "dfe_name" TEXT,
    "ofsted_name" TEXT,
    "status" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "ofsted_region" TEXT NOT NULL,
    "london_part" TEXT,
    "type" TEXT NOT NULL,
    "ofsted_urn" TEXT,
    "established_on" DATE,
    "abolished_on" DATE,
    "delivery_organisation" TEXT,
    "children_0_to_17" INTEGER,
    "children_mid_year" INTEGER,

    CONSTRAINT "local_authority_pkey" PRIMARY KEY ("la_code")
);

-- CreateTable
CREATE TABLE "local_authority_alias" (
    "la_code" CHAR(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "local_authority_alias_pkey" PRIMARY KEY ("la_code","kind","alias")
);

-- CreateTable
CREATE TABLE "local_authority_succession" (
    "predecessor_la_code" CHAR(3) NOT NULL,
    "successor_la_code" CHAR(3) NOT NULL,
    "effective_on" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "local_authority_succession_pkey" PRIMARY KEY ("predecessor_la_code","successor_la_code")
);

-- CreateTable
CREATE TABLE "local_authority_population" (
    "la_code" CHAR(3) NOT NULL,
    "mid_year" INTEGER NOT NULL,
    "children_0_to_17" INTEGER NOT NULL,

    CONSTRAINT "local_authority_population_pkey" PRIMARY KEY ("la_code","mid_year")
);

-- CreateTable
CREATE TABLE "statistical_neighbour" (
    "model" INTEGER NOT NULL,
    "la_code" CHAR(3) NOT NULL,
    "rank" INTEGER NOT NULL,
    "neighbour_la_code" CHAR(3) NOT NULL,
    "closeness" TEXT,

    CONSTRAINT "statistical_neighbour_pkey" PRIMARY KEY ("model","la_code","rank")
);

-- CreateTable
CREATE TABLE "tile_position" (
    "la_code" CHAR(3) NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,

    CONSTRAINT "tile_position_pkey" PRIMARY KEY ("la_code")
);

-- CreateTable
CREATE TABLE "reference_load" (
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_load_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "inspection" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "la_code" CHAR(3) NOT NULL,
    "framework" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "published_on" DATE,
    "local_term_for_care_leavers" TEXT,
    "evidence_visibility" TEXT NOT NULL DEFAULT 'team',
    "theme" TEXT,
    "theme_as_printed" TEXT,
    "priority_action" BOOLEAN,
    "improvement_items" INTEGER,
    "type_inferred" BOOLEAN NOT NULL DEFAULT false,
    "report_url" TEXT,
    "source" TEXT,
    "notes" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" TEXT,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inspection_inspector" (
    "inspection_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "inspection_inspector_pkey" PRIMARY KEY ("inspection_id","position")
);

-- CreateTable
CREATE TABLE "inspection_status_change" (
    "id" BIGSERIAL NOT NULL,
    "inspection_id" UUID NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT NOT NULL,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "inspection_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "evidence_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "criteria" TEXT[],
    "direction" TEXT NOT NULL,
    "extent" TEXT,
    "impact" TEXT,
    "headline" BOOLEAN NOT NULL DEFAULT false,
    "known" BOOLEAN NOT NULL DEFAULT false,
    "method" TEXT,
    "metric_value" DECIMAL(65,30),
    "metric_comparator" TEXT,
    "metric_unit" TEXT,
    "metric_population" TEXT,
    "metric_period" TEXT,
    "metric_source" TEXT,
    "summary" TEXT NOT NULL,
    "reason" TEXT,
    "submission_key" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "evidence_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "derivation" (
    "id" BIGSERIAL NOT NULL,
    "inspection_id" UUID NOT NULL,
    "evidence_version_id" UUID,
    "framework" TEXT NOT NULL,
    "rules_version" TEXT NOT NULL,
    "evidence_digest" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "derivation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement_version" (
    "id" BIGSERIAL NOT NULL,
    "inspection_id" UUID NOT NULL,
    "area" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "source" TEXT,
    "rules_version" TEXT,
    "evidence_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "judgement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_summary_version" (
    "id" BIGSERIAL NOT NULL,
    "inspection_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "paragraphs" TEXT[],
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "report_summary_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_paragraph" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,

    CONSTRAINT "report_paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_paragraph_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "paragraph_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "headline" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "report_paragraph_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_paragraph_evidence" (
    "paragraph_version_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,

    CONSTRAINT "report_paragraph_evidence_pkey" PRIMARY KEY ("paragraph_version_id","evidence_id")
);

-- CreateTable
CREATE TABLE "area_for_improvement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "inspection_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "area_for_improvement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_for_improvement_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "area_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "criteria" TEXT[],
    "national_framework_outcome" TEXT,
    "national_framework_edition" TEXT,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" TEXT,

    CONSTRAINT "area_for_improvement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_for_improvement_evidence" (
    "area_version_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,

    CONSTRAINT "area_for_improvement_evidence_pkey" PRIMARY KEY ("area_version_id","evidence_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "inspection_id" UUID,
    "la_code" CHAR(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_form" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "held_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "inspection_id" UUID,
    "la_code" CHAR(3),
    "detail" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "local_authority_alias_alias_idx" ON "local_authority_alias"("alias");

-- CreateIndex
CREATE INDEX "inspection_la_code_started_on_idx" ON "inspection"("la_code", "started_on" DESC);

-- CreateIndex
CREATE INDEX "inspection_status_idx" ON "inspection"("status");

-- CreateIndex
CREATE UNIQUE INDEX "inspection_la_code_started_on_type_key" ON "inspection"("la_code", "started_on", "type");

-- CreateIndex
CREATE INDEX "inspection_status_change_inspection_id_idx" ON "inspection_status_change"("inspection_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_item_inspection_id_reference_key" ON "evidence_item"("inspection_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_version_submission_key_key" ON "evidence_version"("submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_version_evidence_id_version_key" ON "evidence_version"("evidence_id", "version");

-- CreateIndex
CREATE INDEX "derivation_inspection_id_id_idx" ON "derivation"("inspection_id", "id" DESC);

-- CreateIndex
CREATE INDEX "derivation_evidence_version_id_idx" ON "derivation"("evidence_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "judgement_version_inspection_id_area_kind_version_key" ON "judgement_version"("inspection_id", "area", "kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "report_summary_version_inspection_id_version_key" ON "report_summary_version"("inspection_id", "version");

-- CreateIndex
CREATE INDEX "report_paragraph_inspection_id_idx" ON "report_paragraph"("inspection_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_paragraph_version_paragraph_id_version_key" ON "report_paragraph_version"("paragraph_id", "version");

-- CreateIndex
CREATE INDEX "report_paragraph_evidence_evidence_id_idx" ON "report_paragraph_evidence"("evidence_id");

-- CreateIndex
CREATE INDEX "area_for_improvement_inspection_id_idx" ON "area_for_improvement"("inspection_id");

-- CreateIndex
CREATE UNIQUE INDEX "area_for_improvement_version_area_id_version_key" ON "area_for_improvement_version"("area_id", "version");

-- CreateIndex
CREATE INDEX "area_for_improvement_evidence_evidence_id_idx" ON "area_for_improvement_evidence"("evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "role_assignment_user_id_idx" ON "role_assignment"("user_id");

-- CreateIndex
CREATE INDEX "role_assignment_inspection_id_idx" ON "role_assignment"("inspection_id");

-- CreateIndex
CREATE INDEX "held_form_user_id_idx" ON "held_form"("user_id");

-- CreateIndex
CREATE INDEX "audit_event_inspection_id_id_idx" ON "audit_event"("inspection_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_actor_id_idx" ON "audit_event"("actor_id");

-- AddForeignKey
ALTER TABLE "local_authority_alias" ADD CONSTRAINT "local_authority_alias_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_authority_succession" ADD CONSTRAINT "local_authority_succession_predecessor_la_code_fkey" FOREIGN KEY ("predecessor_la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_authority_succession" ADD CONSTRAINT "local_authority_succession_successor_la_code_fkey" FOREIGN KEY ("successor_la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_authority_population" ADD CONSTRAINT "local_authority_population_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistical_neighbour" ADD CONSTRAINT "statistical_neighbour_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistical_neighbour" ADD CONSTRAINT "statistical_neighbour_neighbour_la_code_fkey" FOREIGN KEY ("neighbour_la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tile_position" ADD CONSTRAINT "tile_position_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_inspector" ADD CONSTRAINT "inspection_inspector_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_status_change" ADD CONSTRAINT "inspection_status_change_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_status_change" ADD CONSTRAINT "inspection_status_change_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_item" ADD CONSTRAINT "evidence_item_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_version" ADD CONSTRAINT "evidence_version_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_version" ADD CONSTRAINT "evidence_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "derivation" ADD CONSTRAINT "derivation_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "derivation" ADD CONSTRAINT "derivation_evidence_version_id_fkey" FOREIGN KEY ("evidence_version_id") REFERENCES "evidence_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_version" ADD CONSTRAINT "judgement_version_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_version" ADD CONSTRAINT "judgement_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_summary_version" ADD CONSTRAINT "report_summary_version_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_summary_version" ADD CONSTRAINT "report_summary_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_paragraph" ADD CONSTRAINT "report_paragraph_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_paragraph_version" ADD CONSTRAINT "report_paragraph_version_paragraph_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "report_paragraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_paragraph_version" ADD CONSTRAINT "report_paragraph_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_paragraph_evidence" ADD CONSTRAINT "report_paragraph_evidence_paragraph_version_id_fkey" FOREIGN KEY ("paragraph_version_id") REFERENCES "report_paragraph_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_paragraph_evidence" ADD CONSTRAINT "report_paragraph_evidence_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_for_improvement" ADD CONSTRAINT "area_for_improvement_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_for_improvement_version" ADD CONSTRAINT "area_for_improvement_version_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area_for_improvement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_for_improvement_version" ADD CONSTRAINT "area_for_improvement_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_for_improvement_evidence" ADD CONSTRAINT "area_for_improvement_evidence_area_version_id_fkey" FOREIGN KEY ("area_version_id") REFERENCES "area_for_improvement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_for_improvement_evidence" ADD CONSTRAINT "area_for_improvement_evidence_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_la_code_fkey" FOREIGN KEY ("la_code") REFERENCES "local_authority"("la_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_form" ADD CONSTRAINT "held_form_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE SET NULL ON UPDATE CASCADE;


