RENAME TABLE ledger_lot TO ledger_lot_before, ledger_lot_carried TO ledger_lot;
