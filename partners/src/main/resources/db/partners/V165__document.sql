-- Documents about a partner. The file is evidence of the subject DOC-<number>. expires_on: the first date on which it no longer holds.
CREATE SEQUENCE IF NOT EXISTS partner_document_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_document_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_document (
  number     BIGINT       NOT NULL,
  partner    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_on DATE         NULL,
  note       VARCHAR(500) NOT NULL,
  actor      VARCHAR(80)  NOT NULL,
  at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (number),
  KEY partner_document_partner (partner, number),
  CONSTRAINT partner_document_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_document_no_update BEFORE UPDATE ON partner_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_document holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_document_no_delete BEFORE DELETE ON partner_document FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_document holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_document TO ${app};
GRANT SELECT ON partner_document TO ${report};
