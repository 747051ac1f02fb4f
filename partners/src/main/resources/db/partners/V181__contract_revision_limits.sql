-- How far a partner's tills and systems may go by themselves. What was agreed before has what held for all partners then.
ALTER TABLE partner_contract_revision
  ADD COLUMN IF NOT EXISTS usual_hold_minutes   INT NOT NULL DEFAULT 1440 AFTER arbitration_silence,
  ADD COLUMN IF NOT EXISTS longest_hold_minutes INT NOT NULL DEFAULT 43200 AFTER usual_hold_minutes,
  ADD COLUMN IF NOT EXISTS void_minutes         INT NOT NULL DEFAULT 30 AFTER longest_hold_minutes,
  ADD COLUMN IF NOT EXISTS offline_vouchers     INT NOT NULL DEFAULT 20 AFTER void_minutes,
  ADD CONSTRAINT partner_contract_revision_limits CHECK (usual_hold_minutes BETWEEN 1 AND longest_hold_minutes
    AND longest_hold_minutes <= 43200 AND void_minutes BETWEEN 0 AND 10080 AND offline_vouchers BETWEEN 0 AND 200);
