-- Elected members follow the improvement of their council without case detail.
ALTER TABLE role_assignment
  DROP CONSTRAINT role_assignment_role,
  ADD CONSTRAINT role_assignment_role
    CHECK (role IN ('inspector', 'leadInspector', 'qualityAssurer', 'councilLeader', 'electedMember', 'official', 'administrator'));
