-- The database numbers steps and consents as they are written, so that numbers follow the order in which they were.
ALTER SEQUENCE club_member_step_seq CACHE 1000;
ALTER SEQUENCE club_consent_fact_seq CACHE 1000;
