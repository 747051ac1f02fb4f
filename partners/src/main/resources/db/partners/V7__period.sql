-- Periods that take no more postings; all others are open.
CREATE TABLE IF NOT EXISTS partner_period (
  month     CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cut_off   DATETIME(6) NOT NULL,
  frozen_by VARCHAR(80) NOT NULL,
  closed_at DATETIME(6) NULL,
  closed_by VARCHAR(80) NULL,
  PRIMARY KEY (month)
);

GRANT SELECT, INSERT, UPDATE ON partner_period TO ${app};
GRANT SELECT ON partner_period TO ${report};
