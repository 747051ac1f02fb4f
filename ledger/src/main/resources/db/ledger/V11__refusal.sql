-- A request that was refused keeps its key, so that asking again has the same answer.
CREATE TABLE IF NOT EXISTS ledger_refusal (
  idempotency_key VARCHAR(180) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash    BINARY(32)   NOT NULL,
  code            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  args            VARCHAR(2000) NOT NULL,
  actor           VARCHAR(80)  NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  hash            BINARY(32)   NOT NULL,
  PRIMARY KEY (idempotency_key),
  KEY ledger_refusal_recorded (recorded_at)
);

CREATE OR REPLACE TRIGGER ledger_refusal_no_update BEFORE UPDATE ON ledger_refusal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_refusal holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_refusal_no_delete BEFORE DELETE ON ledger_refusal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_refusal holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_refusal TO ${app};
GRANT SELECT ON ledger_refusal TO ${report};
