-- The last number given to a claim for missing points in a year.
CREATE TABLE IF NOT EXISTS partner_missing_counter (
  year INT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (year)
);

GRANT SELECT, INSERT, UPDATE ON partner_missing_counter TO ${app};
GRANT SELECT ON partner_missing_counter TO ${report};
