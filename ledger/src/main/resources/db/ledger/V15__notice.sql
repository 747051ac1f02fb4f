-- That the end of a lot was announced to its owner. expires_on: when it ends, having been announced. hash covers the row.
CREATE TABLE IF NOT EXISTS ledger_notice (
  lot          BIGINT      NOT NULL,
  expires_on   DATE        NOT NULL,
  points       BIGINT      NOT NULL,
  announced_at DATETIME(6) NOT NULL,
  hash         BINARY(32)  NOT NULL,
  PRIMARY KEY (lot, expires_on),
  CONSTRAINT ledger_notice_lot FOREIGN KEY (lot) REFERENCES ledger_lot (id),
  CONSTRAINT ledger_notice_points CHECK (points > 0)
);

CREATE OR REPLACE TRIGGER ledger_notice_no_update BEFORE UPDATE ON ledger_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_notice holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_notice_no_delete BEFORE DELETE ON ledger_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_notice holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_notice TO ${app};
GRANT SELECT ON ledger_notice TO ${report};
