-- For how many days after its due date an invoice may stay open before new accruals are refused.
ALTER TABLE partner_contract
  ADD COLUMN IF NOT EXISTS grace_days INT NOT NULL DEFAULT 30 AFTER due_days,
  ADD CONSTRAINT partner_contract_grace CHECK (grace_days BETWEEN 0 AND 366);
