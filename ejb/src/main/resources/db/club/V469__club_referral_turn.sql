-- The row that is locked by members who join by each other's codes.
CREATE TABLE IF NOT EXISTS club_referral_turn (
  member CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (member)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE ON club_referral_turn TO ${app};
GRANT SELECT ON club_referral_turn TO ${report};
