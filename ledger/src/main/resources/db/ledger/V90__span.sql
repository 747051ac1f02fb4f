-- From which to which business date a full span of an account's postings goes: 64 of them by seq, 4,096 or 262,144, numbered from 0.
-- A span is full once and for ever, because seq has no gaps where there is a balance row.
CREATE TABLE IF NOT EXISTS ledger_span (
  account    BIGINT NOT NULL,
  size       INT    NOT NULL,
  number     BIGINT NOT NULL,
  first_date DATE   NOT NULL,
  last_date  DATE   NOT NULL,
  PRIMARY KEY (account, size, number),
  CONSTRAINT ledger_span_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_span_dates CHECK (first_date <= last_date)
);

-- what is full already, to which the sealer adds those that are filled from now on
INSERT IGNORE INTO ledger_span
  SELECT p.account, 64, (p.seq - 1) DIV 64 AS number, MIN(p.business_date), MAX(p.business_date)
  FROM ledger_posting p FORCE INDEX (PRIMARY) WHERE p.balance_after IS NOT NULL
  GROUP BY p.account, number HAVING COUNT(*) = 64;
INSERT IGNORE INTO ledger_span
  SELECT s.account, 4096, s.number DIV 64 AS number, MIN(s.first_date), MAX(s.last_date)
  FROM ledger_span s WHERE s.size = 64 GROUP BY s.account, s.number DIV 64 HAVING COUNT(*) = 64;
INSERT IGNORE INTO ledger_span
  SELECT s.account, 262144, s.number DIV 64 AS number, MIN(s.first_date), MAX(s.last_date)
  FROM ledger_span s WHERE s.size = 4096 GROUP BY s.account, s.number DIV 64 HAVING COUNT(*) = 64;

CREATE OR REPLACE TRIGGER ledger_span_no_update BEFORE UPDATE ON ledger_span FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_span holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_span_no_delete BEFORE DELETE ON ledger_span FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_span holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_span TO ${app};
GRANT SELECT ON ledger_span TO ${report};
