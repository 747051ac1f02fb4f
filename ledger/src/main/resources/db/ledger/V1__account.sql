-- An account is a fact: it is opened once and never changed. held: the account that holds what this one has set aside.
CREATE TABLE IF NOT EXISTS ledger_account (
  id          BIGINT      NOT NULL,
  holder_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder_ref  VARCHAR(34) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held        BIGINT      NULL,
  opened_at   DATETIME(6) NOT NULL,
  hash        BINARY(32)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ledger_account_key (holder_ref, holder_kind, unit, kind),
  UNIQUE KEY ledger_account_held (held),
  KEY ledger_account_opened (opened_at),
  CONSTRAINT ledger_account_held FOREIGN KEY (held) REFERENCES ledger_account (id)
);

CREATE OR REPLACE TRIGGER ledger_account_no_update BEFORE UPDATE ON ledger_account FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_account holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_account_no_delete BEFORE DELETE ON ledger_account FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_account holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_account TO ${app};
GRANT SELECT ON ledger_account TO ${report};
