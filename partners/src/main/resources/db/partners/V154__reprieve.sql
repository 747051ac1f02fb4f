-- That somebody lifted the stop of a partner until a date, and why.
CREATE TABLE IF NOT EXISTS partner_reprieve (
  partner   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq       INT          NOT NULL,
  until     DATE         NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  given_by  VARCHAR(80)  NOT NULL,
  given_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (partner, seq),
  CONSTRAINT partner_reprieve_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_reprieve_no_update BEFORE UPDATE ON partner_reprieve FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_reprieve holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_reprieve_no_delete BEFORE DELETE ON partner_reprieve FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_reprieve holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_reprieve TO ${app};
GRANT SELECT ON partner_reprieve TO ${report};
