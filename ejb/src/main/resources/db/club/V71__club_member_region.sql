-- Where a member lives, by ISO 3166: a province (CN-BJ) or a country. Without it, the country of the phone.
ALTER TABLE club_member ADD COLUMN IF NOT EXISTS region VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL;
