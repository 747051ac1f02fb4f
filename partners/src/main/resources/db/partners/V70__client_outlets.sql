-- Codes of the outlets that a client may act for, parted by blanks; null: all of its partner's.
ALTER TABLE partner_client ADD COLUMN IF NOT EXISTS outlets VARCHAR(3600) CHARACTER SET ascii COLLATE ascii_bin NULL;
