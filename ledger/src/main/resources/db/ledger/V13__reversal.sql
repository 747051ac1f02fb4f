-- What an entry undoes of another: a part of its points, or the whole of an entry without points. Two that undo the same entry at
-- the same time meet on seq, also where no balance row is locked.
CREATE TABLE IF NOT EXISTS ledger_reversal (
  entry        BIGINT NOT NULL,
  original     BIGINT NOT NULL,
  seq          INT    NOT NULL,
  points       BIGINT NOT NULL,
  points_after BIGINT NOT NULL,
  PRIMARY KEY (entry, original),
  UNIQUE KEY ledger_reversal_seq (original, seq),
  CONSTRAINT ledger_reversal_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_reversal_original FOREIGN KEY (original) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_reversal_points CHECK (points > 0 AND points_after >= points)
);

CREATE OR REPLACE TRIGGER ledger_reversal_no_update BEFORE UPDATE ON ledger_reversal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_reversal holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_reversal_no_delete BEFORE DELETE ON ledger_reversal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_reversal holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_reversal TO ${app};
GRANT SELECT ON ledger_reversal TO ${report};
