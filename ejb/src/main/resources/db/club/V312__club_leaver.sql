-- Who has left, and from which day on a run takes what points it left. Gone again when it comes back, or sixty days after that day.
CREATE TABLE IF NOT EXISTS club_leaver (
  member    CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  lapses_on DATE     NOT NULL,
  KEY club_leaver_due (lapses_on, member),
  CONSTRAINT club_leaver_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON club_leaver TO ${app};
GRANT SELECT ON club_leaver TO ${report};
