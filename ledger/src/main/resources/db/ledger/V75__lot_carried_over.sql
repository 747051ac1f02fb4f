-- All of it is in ledger_lot.
DROP TABLE IF EXISTS ledger_lot_before, ledger_lot_balance;
