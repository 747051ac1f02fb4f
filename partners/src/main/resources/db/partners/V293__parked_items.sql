-- The items that a reversal names that came before its original: their codes, parted by semicolons.
ALTER TABLE partner_parked
  ADD COLUMN IF NOT EXISTS items VARCHAR(1700) CHARACTER SET ascii COLLATE ascii_bin NULL;
