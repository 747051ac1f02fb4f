-- Clustered by account, so that a page of a statement is a page of the disk. seq has no gaps where there is a balance row;
-- elsewhere it is the entry's number. hash chains a row to the one before it in its account.
CREATE TABLE IF NOT EXISTS ledger_posting (
  account       BIGINT     NOT NULL,
  seq           BIGINT     NOT NULL,
  entry         BIGINT     NOT NULL,
  business_date DATE       NOT NULL,
  amount        BIGINT     NOT NULL,
  balance_after BIGINT     NULL,
  hash          BINARY(32) NULL,
  PRIMARY KEY (account, seq),
  UNIQUE KEY ledger_posting_entry (entry, account),
  KEY ledger_posting_date (account, business_date, seq),
  CONSTRAINT ledger_posting_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_posting_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_posting_moves CHECK (amount <> 0),
  CONSTRAINT ledger_posting_floor CHECK (balance_after IS NULL OR balance_after >= 0),
  CONSTRAINT ledger_posting_chain CHECK ((balance_after IS NULL) = (hash IS NULL))
);

CREATE OR REPLACE TRIGGER ledger_posting_no_update BEFORE UPDATE ON ledger_posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_posting holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_posting_no_delete BEFORE DELETE ON ledger_posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_posting holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_posting TO ${app};
GRANT SELECT ON ledger_posting TO ${report};
