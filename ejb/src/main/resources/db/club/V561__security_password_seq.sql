-- How often the password was changed: sessions that began with an earlier one are over.
ALTER TABLE security_identity ADD COLUMN IF NOT EXISTS password_seq INT NOT NULL DEFAULT 0 AFTER password_hash;
