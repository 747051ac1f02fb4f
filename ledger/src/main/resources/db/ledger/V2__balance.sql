-- State, rebuilt from postings: the row that is locked while a wallet, held account or pool is posted to.
CREATE TABLE IF NOT EXISTS ledger_balance (
  account   BIGINT     NOT NULL,
  balance   BIGINT     NOT NULL,
  last_seq  BIGINT     NOT NULL,
  last_hash BINARY(32) NOT NULL,
  PRIMARY KEY (account),
  CONSTRAINT ledger_balance_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_balance_floor CHECK (balance >= 0)
);

GRANT SELECT, INSERT, UPDATE ON ledger_balance TO ${app};
GRANT SELECT ON ledger_balance TO ${report};
