-- One balanced fact. idempotency_key is the scope, a blank, and the key. hash covers the row and all rows that hang on it.
CREATE TABLE IF NOT EXISTS ledger_entry (
  id              BIGINT       NOT NULL,
  kind            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  business_date   DATE         NOT NULL,
  occurred_at     DATETIME(6)  NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  idempotency_key VARCHAR(180) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash    BINARY(32)   NOT NULL,
  actor           VARCHAR(80)  NOT NULL,
  why_code        VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  why_inputs      VARCHAR(2000) NOT NULL,
  reverses        BIGINT       NULL,
  hash            BINARY(32)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ledger_entry_idempotency (idempotency_key),
  KEY ledger_entry_reverses (reverses),
  KEY ledger_entry_recorded (recorded_at),
  CONSTRAINT ledger_entry_reverses FOREIGN KEY (reverses) REFERENCES ledger_entry (id)
);

CREATE OR REPLACE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_entry holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_entry holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_entry TO ${app};
GRANT SELECT ON ledger_entry TO ${report};
