-- From when on a client's money moves must be signed; null: they need not be.
ALTER TABLE partner_client ADD COLUMN IF NOT EXISTS signed_from DATETIME(6) NULL;
