-- The code by which a member's friends join.
CREATE TABLE IF NOT EXISTS club_referral_code (
  member  CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code    CHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (member),
  UNIQUE KEY club_referral_code_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_referral_code_no_update BEFORE UPDATE ON club_referral_code FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral_code holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_referral_code_no_delete BEFORE DELETE ON club_referral_code FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral_code holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_referral_code TO ${app};
GRANT SELECT ON club_referral_code TO ${report};
