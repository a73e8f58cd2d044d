-- A publisher puts the first day of an inspection right now and then. The app may follow where the inspection is of
-- the public record; what was recorded here keeps the day it began.
GRANT UPDATE (started_on) ON inspection TO inspect_app;

CREATE FUNCTION keep_first_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.started_on IS DISTINCT FROM OLD.started_on AND OLD.origin <> 'publishedRecord' THEN
    RAISE EXCEPTION 'the first day of an inspection recorded here never changes'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER keep_first_day BEFORE UPDATE OF started_on ON inspection
  FOR EACH ROW EXECUTE FUNCTION keep_first_day();
