-- A member stands on each ladder once. due_on: the next day on which a period or its grace ends for it; grace_from: the first day
-- after a period that was not enough; kept_until, capped_until: it neither falls nor rises before; floor: never below. counts_for: the
-- member that it was merged into, whose facts its own are.
ALTER TABLE club_standing
  DROP FOREIGN KEY IF EXISTS club_standing_tier_fk,
  ADD COLUMN IF NOT EXISTS ladder       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'MAIN' AFTER member,
  ADD COLUMN IF NOT EXISTS anchor       DATE NULL,
  ADD COLUMN IF NOT EXISTS due_on       DATE NULL,
  ADD COLUMN IF NOT EXISTS grace_from   DATE NULL,
  ADD COLUMN IF NOT EXISTS kept_until   DATE NULL,
  ADD COLUMN IF NOT EXISTS capped_until DATE NULL,
  ADD COLUMN IF NOT EXISTS floor_tier   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS floor_until  DATE NULL,
  ADD COLUMN IF NOT EXISTS counts_for   CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (member, ladder);
