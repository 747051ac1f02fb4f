-- What a partner or our staff said of a member's tier at the partner: facts; the latest counts. expires_on: the first date on which it
-- no longer holds.
CREATE TABLE IF NOT EXISTS partner_member_status (
  partner     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member      CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq         INT          NOT NULL,
  number      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_on  DATE         NULL,
  proof       VARCHAR(200) NOT NULL,
  actor       VARCHAR(80)  NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (partner, member, seq),
  KEY partner_member_status_member (member, partner, seq),
  CONSTRAINT partner_member_status_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_member_status_no_update BEFORE UPDATE ON partner_member_status FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_member_status holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_member_status_no_delete BEFORE DELETE ON partner_member_status FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_member_status holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_member_status TO ${app};
GRANT SELECT ON partner_member_status TO ${report};
