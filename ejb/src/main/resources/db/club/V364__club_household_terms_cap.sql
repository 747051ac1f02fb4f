-- A cap counts in a period, and a draw above an amount waits for the head. approval_above: null: none waits.
ALTER TABLE club_household_terms DROP CONSTRAINT IF EXISTS club_household_terms_cap;
ALTER TABLE club_household_terms CHANGE COLUMN IF EXISTS cap_per_month cap BIGINT NULL;
ALTER TABLE club_household_terms ADD COLUMN IF NOT EXISTS cap_period VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'MONTH';
ALTER TABLE club_household_terms ADD COLUMN IF NOT EXISTS approval_above BIGINT NULL;
ALTER TABLE club_household_terms ADD CONSTRAINT club_household_terms_least CHECK (cap >= 0 AND approval_above >= 0);
