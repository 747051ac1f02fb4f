-- State, rebuilt from holds and their events: what is still set aside. A hold that has ended has no row.
CREATE TABLE IF NOT EXISTS ledger_open_hold (
  hold   BIGINT      NOT NULL,
  wallet BIGINT      NOT NULL,
  amount BIGINT      NOT NULL,
  until  DATETIME(6) NOT NULL,
  PRIMARY KEY (hold),
  KEY ledger_open_hold_wallet (wallet),
  KEY ledger_open_hold_until (until, hold),
  CONSTRAINT ledger_open_hold_hold FOREIGN KEY (hold) REFERENCES ledger_hold (entry),
  CONSTRAINT ledger_open_hold_amount CHECK (amount > 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger_open_hold TO ${app};
GRANT SELECT ON ledger_open_hold TO ${report};
