-- Whose words a household's name is: it may be a person's, and goes with that person, whoever heads the household then (ADR 0044).
-- Of households that there are, their heads'.
ALTER TABLE club_household ADD COLUMN IF NOT EXISTS named_by CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL;
UPDATE club_household SET named_by = head WHERE named_by IS NULL;
ALTER TABLE club_household
  MODIFY COLUMN named_by CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD KEY IF NOT EXISTS club_household_named_by (named_by);
