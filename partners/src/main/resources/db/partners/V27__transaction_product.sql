-- What a message names of what was bought, and the contract's lines by which it was reckoned; 0 or nothing: its general rates.
ALTER TABLE partner_transaction
  ADD COLUMN IF NOT EXISTS product     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS category    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS rate_line   INT NULL,
  ADD COLUMN IF NOT EXISTS status_line INT NULL;
