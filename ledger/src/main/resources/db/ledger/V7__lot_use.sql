-- What an entry took from a lot (minus) or gave back to it (plus), of what is available and of what is held.
CREATE TABLE IF NOT EXISTS ledger_lot_use (
  entry     BIGINT NOT NULL,
  lot       BIGINT NOT NULL,
  available BIGINT NOT NULL,
  held      BIGINT NOT NULL,
  PRIMARY KEY (entry, lot),
  KEY ledger_lot_use_lot (lot),
  CONSTRAINT ledger_lot_use_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_lot_use_lot FOREIGN KEY (lot) REFERENCES ledger_lot (id),
  CONSTRAINT ledger_lot_use_moves CHECK (available <> 0 OR held <> 0)
);

CREATE OR REPLACE TRIGGER ledger_lot_use_no_update BEFORE UPDATE ON ledger_lot_use FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_lot_use holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_lot_use_no_delete BEFORE DELETE ON ledger_lot_use FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_lot_use holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_lot_use TO ${app};
GRANT SELECT ON ledger_lot_use TO ${report};
