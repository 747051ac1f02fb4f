-- State, rebuilt from postings: the row that is locked while a wallet, held account or pool is posted to. owed: what a wallet's
-- debt account says; active_on: the latest business date on which its owner did something; idle_lots: it has had lots that live
-- while it is active.
CREATE TABLE IF NOT EXISTS ledger_balance (
  account   BIGINT     NOT NULL,
  balance   BIGINT     NOT NULL,
  last_seq  BIGINT     NOT NULL,
  last_hash BINARY(32) NOT NULL,
  owed      BIGINT     NOT NULL DEFAULT 0,
  active_on DATE       NULL,
  idle_lots BOOLEAN    NOT NULL DEFAULT FALSE,
  PRIMARY KEY (account),
  CONSTRAINT ledger_balance_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_balance_floor CHECK (balance >= 0 AND owed >= 0)
);

GRANT SELECT, INSERT, UPDATE ON ledger_balance TO ${app};
GRANT SELECT ON ledger_balance TO ${report};
