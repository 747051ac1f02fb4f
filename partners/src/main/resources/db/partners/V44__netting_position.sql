-- A partner's place in a netting: positive, it pays in; negative, it is paid out.
CREATE TABLE IF NOT EXISTS partner_netting_position (
  month     CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency  CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  statement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount    BIGINT      NOT NULL,
  PRIMARY KEY (month, currency, partner),
  UNIQUE KEY partner_netting_position_statement (statement),
  CONSTRAINT partner_netting_position_netting FOREIGN KEY (month, currency) REFERENCES partner_netting (month, currency),
  CONSTRAINT partner_netting_position_statement FOREIGN KEY (statement) REFERENCES partner_statement (number)
);

CREATE OR REPLACE TRIGGER partner_netting_position_no_update BEFORE UPDATE ON partner_netting_position FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_netting_position holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_netting_position_no_delete BEFORE DELETE ON partner_netting_position FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_netting_position holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_netting_position TO ${app};
GRANT SELECT ON partner_netting_position TO ${report};
