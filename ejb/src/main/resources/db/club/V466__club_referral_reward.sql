-- What a referral came to: the entries of both sides' points, and why the referrer had none.
CREATE TABLE IF NOT EXISTS club_referral_reward (
  referred       CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accrual        BIGINT      NOT NULL,
  referred_entry BIGINT      NULL,
  referrer_entry BIGINT      NULL,
  outcome        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rewarded_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (referred),
  CONSTRAINT club_referral_reward_of FOREIGN KEY (referred) REFERENCES club_referral (referred),
  CONSTRAINT club_referral_reward_outcome CHECK ((outcome = 'GIVEN') = (referrer_entry IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_referral_reward_no_update BEFORE UPDATE ON club_referral_reward FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral_reward holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_referral_reward_no_delete BEFORE DELETE ON club_referral_reward FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_referral_reward holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_referral_reward TO ${app};
GRANT SELECT ON club_referral_reward TO ${report};
