-- Where the members who act for a group call its service team.
ALTER TABLE club_group ADD COLUMN IF NOT EXISTS service_line VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
