-- As for postings: the auditor names a lot without its entry or account.
ALTER TABLE ledger_lot
  DROP FOREIGN KEY ledger_lot_entry,
  DROP FOREIGN KEY ledger_lot_account;
