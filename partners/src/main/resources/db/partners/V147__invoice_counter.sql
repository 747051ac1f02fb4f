-- The last number given in a year; locked while an invoice is written, so that a rollback leaves no gap.
CREATE TABLE IF NOT EXISTS partner_invoice_counter (
  year INT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (year)
);

GRANT SELECT, INSERT, UPDATE ON partner_invoice_counter TO ${app};
GRANT SELECT ON partner_invoice_counter TO ${report};
