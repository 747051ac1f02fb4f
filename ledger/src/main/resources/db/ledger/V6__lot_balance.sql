-- State, rebuilt from lots and lot uses: what is left of a lot. A lot of which nothing is left has no row. expires_on: until when
-- it lives as things stand, with activity and notices; due_on: when its end has to be announced, if that is asked for and not
-- done; or when pending points have to be confirmed.
CREATE TABLE IF NOT EXISTS ledger_lot_balance (
  account    BIGINT NOT NULL,
  lot        BIGINT NOT NULL,
  expires_on DATE   NULL,
  due_on     DATE   NULL,
  available  BIGINT NOT NULL,
  held       BIGINT NOT NULL,
  PRIMARY KEY (account, lot),
  KEY ledger_lot_balance_lot (lot),
  KEY ledger_lot_balance_expiry (expires_on, account),
  KEY ledger_lot_balance_due (due_on, account),
  CONSTRAINT ledger_lot_balance_lot FOREIGN KEY (lot) REFERENCES ledger_lot (id),
  CONSTRAINT ledger_lot_balance_floor CHECK (available >= 0 AND held >= 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger_lot_balance TO ${app};
GRANT SELECT ON ledger_lot_balance TO ${report};
