-- On which ladder a member moved, and from which day on the movement counts.
ALTER TABLE club_tier_change
  ADD COLUMN IF NOT EXISTS ladder       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'MAIN' AFTER member,
  ADD COLUMN IF NOT EXISTS effective_on DATE NULL;
