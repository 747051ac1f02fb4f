-- A key that has signed seals, as it is published. id: the first 32 digits of the SHA-256 of public_key (X.509).
CREATE TABLE IF NOT EXISTS ledger_seal_key (
  id            CHAR(32)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key    VARBINARY(64) NOT NULL,
  first_used_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (id)
);

CREATE OR REPLACE TRIGGER ledger_seal_key_no_update BEFORE UPDATE ON ledger_seal_key FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_seal_key holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_seal_key_no_delete BEFORE DELETE ON ledger_seal_key FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_seal_key holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_seal_key TO ${app};
GRANT SELECT ON ledger_seal_key TO ${report};
