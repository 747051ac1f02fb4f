-- What an account without a balance row had with all entries up to the seal's low entry. Accounts that were not touched since the
-- seal before have none of it: the one before is still right.
CREATE TABLE IF NOT EXISTS ledger_checkpoint (
  account BIGINT NOT NULL,
  seal    BIGINT NOT NULL,
  balance BIGINT NOT NULL,
  PRIMARY KEY (account, seal),
  KEY ledger_checkpoint_seal (seal),
  CONSTRAINT ledger_checkpoint_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_checkpoint_seal FOREIGN KEY (seal) REFERENCES ledger_seal (number)
);

CREATE OR REPLACE TRIGGER ledger_checkpoint_no_update BEFORE UPDATE ON ledger_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_checkpoint holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_checkpoint_no_delete BEFORE DELETE ON ledger_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_checkpoint holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_checkpoint TO ${app};
GRANT SELECT ON ledger_checkpoint TO ${report};
