-- A member says that a purchase brought no points. What became of it is in its events.
CREATE TABLE IF NOT EXISTS partner_missing_claim (
  number     VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member     CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner    VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outlet     VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shopped_on DATE          NOT NULL,
  receipt    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen BIGINT        NOT NULL,
  contract   INT           NOT NULL,
  claimed_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (number),
  CONSTRAINT partner_missing_claim_outlet FOREIGN KEY (partner, outlet) REFERENCES partner_outlet (partner, code),
  CONSTRAINT partner_missing_claim_amount CHECK (amount_fen > 0)
);

CREATE OR REPLACE TRIGGER partner_missing_claim_no_update BEFORE UPDATE ON partner_missing_claim FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_missing_claim holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_missing_claim_no_delete BEFORE DELETE ON partner_missing_claim FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_missing_claim holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_missing_claim TO ${app};
GRANT SELECT ON partner_missing_claim TO ${report};
