-- Points set aside; named by the entry that did it. shielded: they do not expire while they are held.
CREATE TABLE IF NOT EXISTS ledger_hold (
  entry    BIGINT      NOT NULL,
  wallet   BIGINT      NOT NULL,
  held     BIGINT      NOT NULL,
  amount   BIGINT      NOT NULL,
  until    DATETIME(6) NOT NULL,
  shielded BOOLEAN     NOT NULL,
  PRIMARY KEY (entry),
  KEY ledger_hold_wallet (wallet),
  KEY ledger_hold_held (held),
  CONSTRAINT ledger_hold_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_hold_wallet FOREIGN KEY (wallet) REFERENCES ledger_account (id),
  CONSTRAINT ledger_hold_held FOREIGN KEY (held) REFERENCES ledger_account (id),
  CONSTRAINT ledger_hold_amount CHECK (amount > 0)
);

CREATE OR REPLACE TRIGGER ledger_hold_no_update BEFORE UPDATE ON ledger_hold FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_hold holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_hold_no_delete BEFORE DELETE ON ledger_hold FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_hold holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_hold TO ${app};
GRANT SELECT ON ledger_hold TO ${report};
