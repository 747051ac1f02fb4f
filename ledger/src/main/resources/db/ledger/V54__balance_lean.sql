-- As for postings: the auditor names a balance without its account.
ALTER TABLE ledger_balance
  DROP FOREIGN KEY ledger_balance_account;
