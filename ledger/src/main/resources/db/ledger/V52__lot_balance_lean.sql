-- What is left of a lot is found by its account; the auditor names a row without its lot.
ALTER TABLE ledger_lot_balance
  DROP FOREIGN KEY ledger_lot_balance_lot,
  DROP KEY ledger_lot_balance_lot;
