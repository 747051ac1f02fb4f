-- It is in club_consent_fact now.
ALTER TABLE club_member DROP COLUMN IF EXISTS consents;
