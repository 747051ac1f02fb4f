-- Terms of referral, in versions: the last approved one holds for who joins.
CREATE TABLE IF NOT EXISTS club_referral_terms (
  version         INT         NOT NULL,
  enabled         BOOLEAN     NOT NULL,
  referrer_points BIGINT      NOT NULL,
  referred_points BIGINT      NOT NULL,
  least_points    BIGINT      NOT NULL,
  within_days     INT         NOT NULL,
  wait_days       INT         NOT NULL,
  per_year        INT         NOT NULL,
  set_by          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (version),
  CONSTRAINT club_referral_terms_bounds CHECK (referrer_points >= 0 AND referred_points >= 0 AND least_points > 0
    AND within_days > 0 AND wait_days >= 0 AND per_year > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_referral_terms_no_update BEFORE UPDATE ON club_referral_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral_terms holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_referral_terms_no_delete BEFORE DELETE ON club_referral_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral_terms holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_referral_terms TO ${app};
GRANT SELECT ON club_referral_terms TO ${report};
