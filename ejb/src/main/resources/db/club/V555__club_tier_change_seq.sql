-- The database numbers each decision as it is written, so that numbers follow the order in which members were decided about.
ALTER SEQUENCE club_tier_change_seq CACHE 1000;
