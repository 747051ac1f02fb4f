-- What else a version says: how points are paid for, fees, settling (money in fen, shares and taxes in basis points), the clocks
-- of disputes. Versions from before say what held for all partners then.
ALTER TABLE partner_contract
  ADD COLUMN IF NOT EXISTS prepaid              TINYINT      NOT NULL DEFAULT 0 AFTER late_days,
  ADD COLUMN IF NOT EXISTS credit_limit         BIGINT       NULL AFTER prepaid,
  ADD COLUMN IF NOT EXISTS reserve              BIGINT       NULL AFTER credit_limit,
  ADD COLUMN IF NOT EXISTS reorder_level        BIGINT       NULL AFTER reserve,
  ADD COLUMN IF NOT EXISTS block_size           BIGINT       NULL AFTER reorder_level,
  ADD COLUMN IF NOT EXISTS fee_per_message      BIGINT       NOT NULL DEFAULT 0 AFTER block_size,
  ADD COLUMN IF NOT EXISTS fee_per_month        BIGINT       NOT NULL DEFAULT 0 AFTER fee_per_message,
  ADD COLUMN IF NOT EXISTS fee_per_visit        BIGINT       NOT NULL DEFAULT 0 AFTER fee_per_month,
  ADD COLUMN IF NOT EXISTS fee_minimum          BIGINT       NOT NULL DEFAULT 0 AFTER fee_per_visit,
  ADD COLUMN IF NOT EXISTS fee_cap              BIGINT       NULL AFTER fee_minimum,
  ADD COLUMN IF NOT EXISTS billing_share        INT          NOT NULL DEFAULT 0 AFTER fee_cap,
  ADD COLUMN IF NOT EXISTS settling_cycle       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'MONTHLY' AFTER billing_share,
  ADD COLUMN IF NOT EXISTS currency             CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CNY' AFTER settling_cycle,
  ADD COLUMN IF NOT EXISTS tax                  INT          NOT NULL DEFAULT 0 AFTER currency,
  ADD COLUMN IF NOT EXISTS tax_included         TINYINT      NOT NULL DEFAULT 0 AFTER tax,
  ADD COLUMN IF NOT EXISTS payout_holder        VARCHAR(70)  NULL AFTER tax_included,
  ADD COLUMN IF NOT EXISTS payout_bank          VARCHAR(70)  NULL AFTER payout_holder,
  ADD COLUMN IF NOT EXISTS payout_bank_code     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL AFTER payout_bank,
  ADD COLUMN IF NOT EXISTS payout_number        VARCHAR(34)  CHARACTER SET ascii COLLATE ascii_bin NULL AFTER payout_bank_code,
  ADD COLUMN IF NOT EXISTS minimum_payout       BIGINT       NOT NULL DEFAULT 0 AFTER payout_number,
  ADD COLUMN IF NOT EXISTS due_days             INT          NOT NULL DEFAULT 30 AFTER minimum_payout,
  ADD COLUMN IF NOT EXISTS netting              VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'BILATERAL' AFTER due_days,
  ADD COLUMN IF NOT EXISTS in_kind_netted       TINYINT      NOT NULL DEFAULT 0 AFTER netting,
  ADD COLUMN IF NOT EXISTS claim_days           INT          NOT NULL DEFAULT 60 AFTER in_kind_netted,
  ADD COLUMN IF NOT EXISTS answer_days          INT          NOT NULL DEFAULT 14 AFTER claim_days,
  ADD COLUMN IF NOT EXISTS answer_silence       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CLAIMANT' AFTER answer_days,
  ADD COLUMN IF NOT EXISTS second_stage_days    INT          NOT NULL DEFAULT 14 AFTER answer_silence,
  ADD COLUMN IF NOT EXISTS second_stage_silence VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CLAIMANT' AFTER second_stage_days,
  ADD COLUMN IF NOT EXISTS arbitration_days     INT          NOT NULL DEFAULT 30 AFTER second_stage_silence,
  ADD COLUMN IF NOT EXISTS arbitration_silence  VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CLAIMANT' AFTER arbitration_days,
  ADD CONSTRAINT partner_contract_funding CHECK (
    prepaid = 1 AND credit_limit IS NULL AND reserve IS NOT NULL AND reorder_level IS NOT NULL AND block_size IS NOT NULL
      AND reserve >= 0 AND reorder_level >= reserve AND block_size > 0
    OR prepaid = 0 AND reserve IS NULL AND reorder_level IS NULL AND block_size IS NULL
      AND (credit_limit IS NULL OR credit_limit >= 0)),
  ADD CONSTRAINT partner_contract_fees CHECK (fee_per_message >= 0 AND fee_per_month >= 0 AND fee_per_visit >= 0
    AND fee_minimum >= 0 AND (fee_cap IS NULL OR fee_cap >= fee_minimum) AND billing_share BETWEEN 0 AND 10000),
  ADD CONSTRAINT partner_contract_settling CHECK (tax BETWEEN 0 AND 10000 AND minimum_payout >= 0 AND due_days >= 0
    AND (payout_holder IS NULL) = (payout_number IS NULL) AND (payout_bank IS NULL) = (payout_number IS NULL)
    AND (payout_bank_code IS NULL) = (payout_number IS NULL)),
  ADD CONSTRAINT partner_contract_disputing CHECK (
    claim_days > 0 AND answer_days > 0 AND second_stage_days > 0 AND arbitration_days > 0);
