-- Requests to merge, and to take that back. Decided once, by another than who asked; one request about a loser waits at a time.
-- words, decision: what staff said; the erasure of a person blanks them.
CREATE SEQUENCE IF NOT EXISTS club_merge_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_merge_seq TO ${app};
CREATE TABLE IF NOT EXISTS club_merge (
  id            BIGINT       NOT NULL PRIMARY KEY,
  kind          VARCHAR(7)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  original      BIGINT       NULL,
  loser         CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  survivor      CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words         VARCHAR(200) NOT NULL,
  asked_by      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at      DATETIME(6)  NOT NULL,
  verdict       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at    DATETIME(6)  NULL,
  decision      VARCHAR(200) NULL,
  waiting_loser CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin AS (IF(verdict IS NULL, RTRIM(loser), NULL)) PERSISTENT,
  UNIQUE KEY club_merge_waiting (waiting_loser),
  KEY club_merge_loser (loser, id),
  KEY club_merge_survivor (survivor, id),
  KEY club_merge_verdict (verdict, id),
  CONSTRAINT club_merge_loser_fk FOREIGN KEY (loser) REFERENCES club_member (number),
  CONSTRAINT club_merge_survivor_fk FOREIGN KEY (survivor) REFERENCES club_member (number),
  CONSTRAINT club_merge_original_fk FOREIGN KEY (original) REFERENCES club_merge (id),
  CONSTRAINT club_merge_two_members CHECK (loser <> survivor),
  CONSTRAINT club_merge_of CHECK ((kind = 'UNMERGE') = (original IS NOT NULL)),
  CONSTRAINT club_merge_two_persons CHECK (verdict IS NULL OR (verdict = 'WITHDRAWN') = (decided_by = asked_by))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_merge TO ${app};
GRANT SELECT ON club_merge TO ${report};
