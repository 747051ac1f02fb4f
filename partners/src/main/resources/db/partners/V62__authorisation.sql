-- How long the points of an accepted authorisation are held.
CREATE TABLE IF NOT EXISTS partner_authorisation (
  number BIGINT      NOT NULL,
  until  DATETIME(6) NOT NULL,
  PRIMARY KEY (number),
  CONSTRAINT partner_authorisation_number FOREIGN KEY (number) REFERENCES partner_transaction (number)
);

CREATE OR REPLACE TRIGGER partner_authorisation_no_update BEFORE UPDATE ON partner_authorisation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_authorisation holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_authorisation_no_delete BEFORE DELETE ON partner_authorisation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_authorisation holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_authorisation TO ${app};
GRANT SELECT ON partner_authorisation TO ${report};
