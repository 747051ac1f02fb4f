-- State: a verification of the ledger that a run makes, and what it has looked at so far. number: the run's.
CREATE TABLE IF NOT EXISTS ledger_verification (
  number      BIGINT      NOT NULL,
  started_by  VARCHAR(80) NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  entries     BIGINT      NOT NULL,
  postings    BIGINT      NOT NULL,
  findings    BIGINT      NOT NULL,
  PRIMARY KEY (number)
);

GRANT SELECT, INSERT, UPDATE ON ledger_verification TO ${app};
GRANT SELECT ON ledger_verification TO ${report};
