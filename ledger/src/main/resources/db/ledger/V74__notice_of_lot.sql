ALTER TABLE ledger_notice
  ADD CONSTRAINT ledger_notice_lot FOREIGN KEY IF NOT EXISTS (lot) REFERENCES ledger_lot (id);
