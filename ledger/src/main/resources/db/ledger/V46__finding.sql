-- State: what a verification found, the first of each rule.
CREATE TABLE IF NOT EXISTS ledger_finding (
  verification BIGINT       NOT NULL,
  number       INT          NOT NULL,
  rule         VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_name     VARCHAR(255) NOT NULL,
  expected     VARCHAR(500) NOT NULL,
  found        VARCHAR(500) NOT NULL,
  PRIMARY KEY (verification, number),
  CONSTRAINT ledger_finding_verification FOREIGN KEY (verification) REFERENCES ledger_verification (number)
);

GRANT SELECT, INSERT ON ledger_finding TO ${app};
GRANT SELECT ON ledger_finding TO ${report};
