-- The last number given in a year; locked while an order is drafted: what is still to be paid is looked at by one at a time.
CREATE TABLE IF NOT EXISTS partner_payment_counter (
  year INT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (year)
);

GRANT SELECT, INSERT, UPDATE ON partner_payment_counter TO ${app};
GRANT SELECT ON partner_payment_counter TO ${report};
