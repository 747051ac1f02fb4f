-- State: accruals that qualify, until their referral is settled.
CREATE TABLE IF NOT EXISTS club_referral_candidate (
  referred CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry    BIGINT   NOT NULL,
  points   BIGINT   NOT NULL,
  due_on   DATE     NOT NULL,
  PRIMARY KEY (referred, entry),
  KEY club_referral_candidate_due (due_on, entry)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON club_referral_candidate TO ${app};
GRANT SELECT ON club_referral_candidate TO ${report};
