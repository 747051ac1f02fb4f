-- What was due on the statements of a month between all partners that agreed to multilateral netting, and the programme.
CREATE TABLE IF NOT EXISTS partner_netting (
  month     CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency  CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  positions INT         NOT NULL,
  programme BIGINT      NOT NULL,
  netted_at DATETIME(6) NOT NULL,
  netted_by VARCHAR(80) NOT NULL,
  hash      BINARY(32)  NOT NULL,
  PRIMARY KEY (month, currency),
  CONSTRAINT partner_netting_period FOREIGN KEY (month) REFERENCES partner_period (month)
);

CREATE OR REPLACE TRIGGER partner_netting_no_update BEFORE UPDATE ON partner_netting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_netting holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_netting_no_delete BEFORE DELETE ON partner_netting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_netting holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_netting TO ${app};
GRANT SELECT ON partner_netting TO ${report};
