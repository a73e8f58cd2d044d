-- What the database itself refuses, whoever asks.

-- 1. Words that must be one of a known list.
ALTER TABLE local_authority ADD CONSTRAINT local_authority_status CHECK (status IN ('current', 'former'));
ALTER TABLE inspection
  ADD CONSTRAINT inspection_framework CHECK (framework IN ('sif-2013', 'ilacs-2018', 'ilacs-2023', 'ilacs-2026')),
  ADD CONSTRAINT inspection_type CHECK (type IN ('standardInspection', 'shortInspection', 'singleInspection', 'singleReinspection', 'focusedVisit', 'monitoringVisit')),
  ADD CONSTRAINT inspection_status CHECK (status IN ('planned', 'fieldwork', 'judging', 'published')),
  ADD CONSTRAINT inspection_origin CHECK (origin IN ('publishedRecord', 'recordedHere')),
  ADD CONSTRAINT inspection_evidence_visibility CHECK (evidence_visibility IN ('team', 'public')),
  ADD CONSTRAINT inspection_ends_after_start CHECK (ended_on IS NULL OR ended_on >= started_on),
  ADD CONSTRAINT inspection_published_after_start CHECK (published_on IS NULL OR published_on >= started_on);

-- One graded inspection of an authority can start on one day, whatever its type: its address is that day.
CREATE UNIQUE INDEX inspection_graded_start ON inspection (la_code, started_on)
  WHERE type NOT IN ('focusedVisit', 'monitoringVisit');

ALTER TABLE inspection_inspector ADD CONSTRAINT inspection_inspector_part CHECK (part IN ('lead', 'team'));
ALTER TABLE evidence_version
  ADD CONSTRAINT evidence_version_number CHECK (version >= 1),
  ADD CONSTRAINT evidence_state CHECK (state IN ('recorded', 'withdrawn')),
  ADD CONSTRAINT evidence_criteria CHECK (cardinality(criteria) BETWEEN 1 AND 3),
  ADD CONSTRAINT evidence_extent CHECK (extent IN ('isolated', 'some', 'many', 'widespread')),
  ADD CONSTRAINT evidence_direction CHECK (
    CASE direction
      WHEN 'strength' THEN extent IS NOT NULL AND impact IS NOT NULL AND impact IN ('sound', 'strong', 'exceptional') AND NOT known
      WHEN 'weakness' THEN extent IS NOT NULL AND impact IS NOT NULL AND impact IN ('low', 'moderate', 'serious')
      WHEN 'context' THEN NOT known
      ELSE false
    END),
  ADD CONSTRAINT evidence_metric CHECK ((metric_value IS NULL) = (metric_unit IS NULL)),
  ADD CONSTRAINT evidence_summary CHECK (char_length(summary) BETWEEN 1 AND 4000),
  ADD CONSTRAINT evidence_reason CHECK (version = 1 OR char_length(coalesce(reason, '')) > 0);
ALTER TABLE judgement_version
  ADD CONSTRAINT judgement_kind CHECK (kind IN ('confirmed', 'published')),
  ADD CONSTRAINT judgement_outcome CHECK (outcome IN ('outstanding', 'good', 'requiresImprovement', 'inadequate', 'notJudged')),
  ADD CONSTRAINT judgement_correction_has_reason CHECK (version = 1 OR char_length(coalesce(reason, '')) > 0);
ALTER TABLE report_paragraph_version ADD CONSTRAINT report_paragraph_state CHECK (state IN ('recorded', 'withdrawn'));
ALTER TABLE area_for_improvement ADD CONSTRAINT area_kind CHECK (kind IN ('improvement', 'priorityAction'));
ALTER TABLE area_for_improvement_version ADD CONSTRAINT area_state CHECK (state IN ('recorded', 'withdrawn'));
ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_role
  CHECK (role IN ('inspector', 'leadInspector', 'qualityAssurer', 'councilLeader', 'official', 'administrator'));
CREATE UNIQUE INDEX role_assignment_once ON role_assignment (user_id, role, inspection_id, la_code) NULLS NOT DISTINCT
  WHERE ended_at IS NULL;

-- 2. Record tables can only grow. The triggers bind the owner too; the rights below bind the app.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is a record: it can be added to, never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Record a new version with its reason.';
END;
$$;

DO $$
DECLARE
  record_table text;
BEGIN
  FOREACH record_table IN ARRAY ARRAY[
    'inspection_status_change', 'evidence_item', 'evidence_version', 'derivation', 'judgement_version',
    'report_summary_version', 'report_paragraph', 'report_paragraph_version', 'report_paragraph_evidence',
    'area_for_improvement', 'area_for_improvement_version', 'area_for_improvement_evidence', 'audit_event'
  ] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', record_table);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', record_table);
  END LOOP;
END;
$$;

-- 3. The rights of the plain role the app connects as. The runner makes the role before migrating.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO inspect_app;
GRANT SELECT ON
  local_authority, local_authority_alias, local_authority_succession, local_authority_population,
  statistical_neighbour, tile_position, reference_load, account, inspection_inspector TO inspect_app;
GRANT SELECT, INSERT ON
  inspection, inspection_status_change, evidence_item, evidence_version, derivation, judgement_version,
  report_summary_version, report_paragraph, report_paragraph_version, report_paragraph_evidence,
  area_for_improvement, area_for_improvement_version, area_for_improvement_evidence, role_assignment, audit_event TO inspect_app;
GRANT INSERT ON inspection_inspector TO inspect_app;
-- What stands about an inspection itself never changes; its state moves on, and the end and term may be filled in.
GRANT UPDATE (status, ended_on, published_on, local_term_for_care_leavers, evidence_visibility) ON inspection TO inspect_app;
GRANT UPDATE (ended_at) ON role_assignment TO inspect_app;
GRANT SELECT ON "user" TO inspect_app;
GRANT UPDATE (name, image, updated_at) ON "user" TO inspect_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session, verification, rate_limit, held_form TO inspect_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO inspect_app;

-- 4. The newest version of each judgement that stands in a published report.
CREATE VIEW published_judgement WITH (security_invoker = true) AS
  SELECT DISTINCT ON (inspection_id, area) inspection_id, area, outcome, version, reason, source, recorded_at
  FROM judgement_version
  WHERE kind = 'published'
  ORDER BY inspection_id, area, version DESC;
GRANT SELECT ON published_judgement TO inspect_app;
