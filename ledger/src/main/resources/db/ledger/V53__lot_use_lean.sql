-- As for postings: the auditor names a use without its entry or lot.
ALTER TABLE ledger_lot_use
  DROP FOREIGN KEY ledger_lot_use_entry,
  DROP FOREIGN KEY ledger_lot_use_lot;
