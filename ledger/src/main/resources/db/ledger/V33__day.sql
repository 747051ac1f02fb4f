-- State, rebuilt from postings: what the postings of accounts without a balance row add up to by business date, with all entries
-- up to the last seal's low entry.
CREATE TABLE IF NOT EXISTS ledger_day (
  account       BIGINT NOT NULL,
  business_date DATE   NOT NULL,
  amount        BIGINT NOT NULL,
  postings      BIGINT NOT NULL,
  PRIMARY KEY (account, business_date),
  CONSTRAINT ledger_day_account FOREIGN KEY (account) REFERENCES ledger_account (id),
  CONSTRAINT ledger_day_postings CHECK (postings > 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ledger_day TO ${app};
GRANT SELECT ON ledger_day TO ${report};
