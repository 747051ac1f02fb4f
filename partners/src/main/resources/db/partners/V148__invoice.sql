-- What a statement asks the partner to pay: a fact. stops_after: the last date on which, while it is open, new accruals are taken.
-- What is paid of it are sums of postings.
CREATE TABLE IF NOT EXISTS partner_invoice (
  number      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  statement   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount      BIGINT      NOT NULL,
  issued_on   DATE        NOT NULL,
  due_on      DATE        NOT NULL,
  stops_after DATE        NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_invoice_statement (statement),
  KEY partner_invoice_partner (partner, due_on, number),
  CONSTRAINT partner_invoice_statement FOREIGN KEY (statement) REFERENCES partner_statement (number),
  CONSTRAINT partner_invoice_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_invoice_amount CHECK (amount > 0 AND stops_after >= due_on)
);

CREATE OR REPLACE TRIGGER partner_invoice_no_update BEFORE UPDATE ON partner_invoice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_invoice holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_invoice_no_delete BEFORE DELETE ON partner_invoice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_invoice holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_invoice TO ${app};
GRANT SELECT ON partner_invoice TO ${report};
