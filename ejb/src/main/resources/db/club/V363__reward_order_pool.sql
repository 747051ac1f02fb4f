-- Whose pool pays: a household's or a corporate group's.
ALTER TABLE reward_order CHANGE COLUMN IF EXISTS household pool VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE reward_order ADD COLUMN IF NOT EXISTS pool_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
UPDATE reward_order SET pool_kind = 'HOUSEHOLD' WHERE pool IS NOT NULL AND pool_kind IS NULL;
