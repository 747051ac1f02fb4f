-- What a group is found by: its code, and each end of its name, so that what stands in the middle is found by an index.
CREATE TABLE IF NOT EXISTS club_group_spelling (
  spelling   VARCHAR(80) NOT NULL,
  group_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (spelling, group_code),
  KEY club_group_spelling_group (group_code),
  CONSTRAINT club_group_spelling_group FOREIGN KEY (group_code) REFERENCES club_group (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_group_spelling TO ${app};
