-- where a member stands on the ladder: the last of its changes
CREATE TABLE club_standing (
  member         CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tier           VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since          DATETIME(6) NOT NULL,
  status_account BIGINT      NOT NULL,
  KEY club_standing_tier (tier),
  CONSTRAINT club_standing_member_fk FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_standing_tier_fk FOREIGN KEY (tier) REFERENCES club_tier (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_standing TO ${app};
GRANT SELECT ON club_standing TO ${report};
