-- Points of one accrual (or of one slice of a transfer) that expire together. expires_on: the first date without them;
-- idle_months: they end so long after the account's last activity; notice_days: not before they were announced so many days ahead;
-- usable_on: when pending points are due; contributor: of a pool, the wallet that they came from.
CREATE TABLE IF NOT EXISTS ledger_lot (
  id               BIGINT      NOT NULL,
  entry            BIGINT      NOT NULL,
  account          BIGINT      NOT NULL,
  amount           BIGINT      NOT NULL,
  earned_on        DATE        NOT NULL,
  expires_on       DATE        NULL,
  funder           VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_cost_micros BIGINT      NOT NULL,
  idle_months      SMALLINT    NULL,
  notice_days      SMALLINT    NULL,
  usable_on        DATE        NULL,
  contributor      BIGINT      NULL,
  PRIMARY KEY (id),
  KEY ledger_lot_entry (entry),
  KEY ledger_lot_account (account),
  CONSTRAINT ledger_lot_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_lot_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_lot_amount CHECK (amount > 0)
);

CREATE OR REPLACE TRIGGER ledger_lot_no_update BEFORE UPDATE ON ledger_lot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_lot holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_lot_no_delete BEFORE DELETE ON ledger_lot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_lot holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_lot TO ${app};
GRANT SELECT ON ledger_lot TO ${report};
