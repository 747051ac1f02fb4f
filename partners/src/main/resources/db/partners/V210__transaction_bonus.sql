-- Of a message's points and status points, those that the club's rules gave beyond the contract; of a reversal, what was taken back of
-- them. The partner is not billed for them.
ALTER TABLE partner_transaction
  ADD COLUMN IF NOT EXISTS bonus_points BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS bonus_status BIGINT NOT NULL DEFAULT 0;
