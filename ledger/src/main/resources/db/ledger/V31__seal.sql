-- The hash over a closed stretch of recorded time, from from_at (inclusive) to until_at (exclusive), chained to the seal before
-- it and signed. All entries up to low_entry were recorded before until_at, and none that was recorded after has such a number.
CREATE TABLE IF NOT EXISTS ledger_seal (
  number    BIGINT      NOT NULL,
  from_at   DATETIME(6) NOT NULL,
  until_at  DATETIME(6) NOT NULL,
  entries   INT         NOT NULL,
  refusals  INT         NOT NULL,
  accounts  INT         NOT NULL,
  root      BINARY(32)  NOT NULL,
  previous  BINARY(32)  NOT NULL,
  low_entry BIGINT      NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  key_id    CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signature BINARY(64)  NOT NULL,
  hash      BINARY(32)  NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY ledger_seal_from (from_at),
  UNIQUE KEY ledger_seal_until (until_at),
  CONSTRAINT ledger_seal_key FOREIGN KEY (key_id) REFERENCES ledger_seal_key (id),
  CONSTRAINT ledger_seal_number CHECK (number > 0),
  CONSTRAINT ledger_seal_stretch CHECK (from_at < until_at)
);

CREATE OR REPLACE TRIGGER ledger_seal_no_update BEFORE UPDATE ON ledger_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_seal holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_seal_no_delete BEFORE DELETE ON ledger_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_seal holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_seal TO ${app};
GRANT SELECT ON ledger_seal TO ${report};
