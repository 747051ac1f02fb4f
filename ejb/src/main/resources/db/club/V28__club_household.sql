CREATE SEQUENCE club_household_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_household_seq TO ${app};
CREATE TABLE club_household (
  id         BIGINT      NOT NULL PRIMARY KEY,
  number     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(64) NOT NULL,
  head       CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY club_household_number (number),
  KEY club_household_head (head),
  CONSTRAINT club_household_head_fk FOREIGN KEY (head) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_household TO ${app};
