-- Whether memberships were merged into a member, so that what was counted of them is looked for only there.
ALTER TABLE club_member ADD COLUMN IF NOT EXISTS survivor BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE club_member s JOIN club_member m ON m.merged_into = s.number SET s.survivor = TRUE;
