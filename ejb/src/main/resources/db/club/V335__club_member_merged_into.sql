-- Who survived a member, while it is merged.
ALTER TABLE club_member
  ADD COLUMN IF NOT EXISTS merged_into CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY IF NOT EXISTS club_member_merged_into (merged_into),
  DROP CONSTRAINT IF EXISTS club_member_not_into_itself,
  ADD CONSTRAINT club_member_not_into_itself CHECK (merged_into <> number);
