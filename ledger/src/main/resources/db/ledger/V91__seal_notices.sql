-- Notices are sealed with what was recorded beside them. NULL: sealed before they were, and without them.
ALTER TABLE ledger_seal
  ADD COLUMN IF NOT EXISTS notices INT NULL AFTER accounts;
ALTER TABLE ledger_notice
  ADD KEY IF NOT EXISTS ledger_notice_announced (announced_at);
