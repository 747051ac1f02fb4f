-- a member is in one household at most: the key says so
CREATE TABLE club_household_member (
  member    CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  household BIGINT      NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  KEY club_household_member_household (household),
  CONSTRAINT club_household_member_fk FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_household_member_household_fk FOREIGN KEY (household) REFERENCES club_household (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_household_member TO ${app};
