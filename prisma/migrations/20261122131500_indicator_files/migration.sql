-- Which file taken in here a figure comes from; NULL where it was shipped. Loading the shipped figures anew leaves
-- those of a file alone, for whoever took it in saw what it would change.
ALTER TABLE indicator_value ADD COLUMN taken_from TEXT;
