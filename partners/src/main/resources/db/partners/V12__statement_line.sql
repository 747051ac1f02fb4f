CREATE TABLE IF NOT EXISTS partner_statement_line (
  statement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line      INT         NOT NULL,
  code      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  count     BIGINT      NOT NULL,
  amount    BIGINT      NOT NULL,
  PRIMARY KEY (statement, line),
  CONSTRAINT partner_statement_line_statement FOREIGN KEY (statement) REFERENCES partner_statement (number)
);

CREATE OR REPLACE TRIGGER partner_statement_line_no_update BEFORE UPDATE ON partner_statement_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_statement_line holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_statement_line_no_delete BEFORE DELETE ON partner_statement_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_statement_line holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_statement_line TO ${app};
GRANT SELECT ON partner_statement_line TO ${report};
