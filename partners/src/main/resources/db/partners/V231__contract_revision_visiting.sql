-- What a partner is paid for members whose rights it honours, and pays for refusing one. What was agreed before says nothing of it.
ALTER TABLE partner_contract_revision
  ADD COLUMN IF NOT EXISTS visit_price     BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS guest_price     BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS refusal_penalty BIGINT NOT NULL DEFAULT 0,
  ADD CONSTRAINT partner_contract_revision_visiting CHECK (visit_price >= 0 AND guest_price >= 0 AND refusal_penalty >= 0);
