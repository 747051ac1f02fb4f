-- State: how many rewards a referrer has had in a calendar year. Locked by each.
CREATE TABLE IF NOT EXISTS club_referral_year (
  referrer CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year     INT      NOT NULL,
  rewarded INT      NOT NULL,
  PRIMARY KEY (referrer, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON club_referral_year TO ${app};
GRANT SELECT ON club_referral_year TO ${report};
