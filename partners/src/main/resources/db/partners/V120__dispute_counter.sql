-- The last number given in a year; locked while a dispute is opened: its line is looked at by one at a time, and no number is left out.
CREATE TABLE IF NOT EXISTS partner_dispute_counter (
  year INT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (year)
);

GRANT SELECT, INSERT, UPDATE ON partner_dispute_counter TO ${app};
GRANT SELECT ON partner_dispute_counter TO ${report};
