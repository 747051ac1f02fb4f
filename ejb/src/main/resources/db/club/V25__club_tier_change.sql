CREATE SEQUENCE club_tier_change_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_tier_change_seq TO ${app};
CREATE TABLE club_tier_change (
  id         BIGINT      NOT NULL PRIMARY KEY,
  member     CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_tier  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  to_tier    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inputs     TEXT        NOT NULL,
  actor      VARCHAR(72) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  KEY club_tier_change_member (member, id),
  CONSTRAINT club_tier_change_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_tier_change TO ${app};
GRANT SELECT ON club_tier_change TO ${report};
