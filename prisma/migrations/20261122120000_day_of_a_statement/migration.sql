-- Of some statements only the month or the year is known.
ALTER TABLE statement_version ALTER COLUMN said_on TYPE text USING to_char(said_on, 'YYYY-MM-DD');
