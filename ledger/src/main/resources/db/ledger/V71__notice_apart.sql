-- While the lots change places; see V74.
ALTER TABLE ledger_notice DROP FOREIGN KEY IF EXISTS ledger_notice_lot;
