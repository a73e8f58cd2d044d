-- Six inspections of authorities that no longer exist are known by their publication date alone.
-- An unknown day stays empty; only a published record may leave it so.
ALTER TABLE inspection
  ALTER COLUMN started_on DROP NOT NULL,
  ADD CONSTRAINT inspection_has_a_date CHECK (
    started_on IS NOT NULL OR (origin = 'publishedRecord' AND published_on IS NOT NULL));
CREATE UNIQUE INDEX inspection_published_without_start ON inspection (la_code, published_on, type)
  WHERE started_on IS NULL;
