CREATE TABLE IF NOT EXISTS partner_statement (
  number       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month        CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cut_off      DATETIME(6) NOT NULL,
  transactions BIGINT      NOT NULL,
  net          BIGINT      NOT NULL,
  issued_at    DATETIME(6) NOT NULL,
  issued_by    VARCHAR(80) NOT NULL,
  hash         BINARY(32)  NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_statement_month (month, partner),
  KEY partner_statement_partner (partner, number),
  CONSTRAINT partner_statement_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_statement_period FOREIGN KEY (month) REFERENCES partner_period (month)
);

CREATE OR REPLACE TRIGGER partner_statement_no_update BEFORE UPDATE ON partner_statement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_statement holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_statement_no_delete BEFORE DELETE ON partner_statement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_statement holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_statement TO ${app};
GRANT SELECT ON partner_statement TO ${report};
