-- Reversals that came before what they undo, as they came. What becomes of one is a row of partner_transaction with its
-- number, which is written once, when its original has come or can come no more.
CREATE TABLE IF NOT EXISTS partner_parked (
  number      BIGINT      NOT NULL,
  partner     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  original    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_fen  BIGINT      NULL,
  points      BIGINT      NULL,
  occurred_at DATETIME(6) NOT NULL,
  parked_at   DATETIME(6) NOT NULL,
  until       DATETIME(6) NOT NULL,
  actor       VARCHAR(80) NOT NULL,
  PRIMARY KEY (number),
  KEY partner_parked_reference (partner, reference),
  CONSTRAINT partner_parked_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_parked_no_update BEFORE UPDATE ON partner_parked FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_parked holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_parked_no_delete BEFORE DELETE ON partner_parked FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_parked holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_parked TO ${app};
GRANT SELECT ON partner_parked TO ${report};
