-- Pairs of members that may be one person, and whether staff said that they are two.
CREATE TABLE IF NOT EXISTS club_merge_candidate (
  loser        CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  survivor     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  score        INT          NOT NULL,
  reasons      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found_at     DATETIME(6)  NOT NULL,
  dismissed_by VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  dismissed_at DATETIME(6)  NULL,
  PRIMARY KEY (loser, survivor),
  KEY club_merge_candidate_open (dismissed_by, score, loser, survivor),
  KEY club_merge_candidate_survivor (survivor)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON club_merge_candidate TO ${app};
