-- What became of a hold: each capture, and the release of the rest.
CREATE TABLE IF NOT EXISTS ledger_hold_event (
  entry  BIGINT      NOT NULL,
  hold   BIGINT      NOT NULL,
  kind   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT      NOT NULL,
  PRIMARY KEY (entry),
  KEY ledger_hold_event_hold (hold),
  CONSTRAINT ledger_hold_event_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_hold_event_hold FOREIGN KEY (hold) REFERENCES ledger_hold (entry),
  CONSTRAINT ledger_hold_event_amount CHECK (amount > 0)
);

CREATE OR REPLACE TRIGGER ledger_hold_event_no_update BEFORE UPDATE ON ledger_hold_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_hold_event holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_hold_event_no_delete BEFORE DELETE ON ledger_hold_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_hold_event holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_hold_event TO ${app};
GRANT SELECT ON ledger_hold_event TO ${report};
