-- Who was brought by whom, once for each member. last_day: on which an accrual qualifies.
CREATE TABLE IF NOT EXISTS club_referral (
  referred      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  referrer      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  terms_version INT         NOT NULL,
  joined_at     DATETIME(6) NOT NULL,
  joined_on     DATE        NOT NULL,
  last_day      DATE        NOT NULL,
  PRIMARY KEY (referred),
  KEY club_referral_referrer (referrer, referred),
  CONSTRAINT club_referral_terms FOREIGN KEY (terms_version) REFERENCES club_referral_terms (version),
  CONSTRAINT club_referral_other CHECK (referred <> referrer)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_referral_no_update BEFORE UPDATE ON club_referral FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_referral_no_delete BEFORE DELETE ON club_referral FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_referral TO ${app};
GRANT SELECT ON club_referral TO ${report};
