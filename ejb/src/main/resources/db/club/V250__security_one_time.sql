-- Until when a one-time password works; whoever signs in with it has to choose one of their own first. Null: it is their own.
ALTER TABLE security_identity ADD COLUMN one_time_until DATETIME(6) NULL AFTER password_hash;
