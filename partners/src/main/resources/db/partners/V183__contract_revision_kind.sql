-- How long either side has to answer what is reported in kind, and how many items are kept beside.
ALTER TABLE partner_contract_revision
  ADD COLUMN IF NOT EXISTS kind_days  INT NOT NULL DEFAULT 14 AFTER offline_vouchers,
  ADD COLUMN IF NOT EXISTS kind_count INT NOT NULL DEFAULT 0 AFTER kind_days,
  ADD CONSTRAINT partner_contract_revision_kind CHECK (kind_days BETWEEN 1 AND 366 AND kind_count BETWEEN 0 AND 50);
