-- The steps of the main ladder are in its versions.
DROP TABLE IF EXISTS club_tier;
