-- As a draft says it.
ALTER TABLE partner_contract_revision
  ADD COLUMN IF NOT EXISTS grace_days INT NOT NULL DEFAULT 30 AFTER due_days;
