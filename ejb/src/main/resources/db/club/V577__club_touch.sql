-- That a member was contacted for a purpose that is limited, through whatever channel, on which day of the programme's zone. ref: the
-- member and what it was, so that the same is counted once. A touch that never took place is taken out: what says so is kept where it
-- was recorded.
CREATE TABLE IF NOT EXISTS club_touch (
  ref        VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  member     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  touched_on DATE         NOT NULL,
  touched_at DATETIME(6)  NOT NULL,
  KEY club_touch_member (member, purpose, touched_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_touch TO ${app};
GRANT SELECT ON club_touch TO ${report};
