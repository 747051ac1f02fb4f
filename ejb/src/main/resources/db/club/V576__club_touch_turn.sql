-- The row that whoever counts a member's touches holds until it has committed: of two at the same moment one waits.
CREATE TABLE IF NOT EXISTS club_touch_turn (
  member CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_touch_turn TO ${app};
