-- Requests to erase a person. One that is not refused or withdrawn is the only one of its member. words: why it was refused.
CREATE SEQUENCE IF NOT EXISTS club_erasure_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_erasure_seq TO ${app};
CREATE TABLE IF NOT EXISTS club_erasure (
  id          BIGINT       NOT NULL PRIMARY KEY,
  member      CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  verdict     VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by  VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at  DATETIME(6)  NULL,
  words       VARCHAR(200) NOT NULL,
  run         BIGINT       NULL,
  done_at     DATETIME(6)  NULL,
  live_member CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin
    AS (IF(verdict IS NULL OR verdict = 'APPROVED', RTRIM(member), NULL)) PERSISTENT,
  UNIQUE KEY club_erasure_live (live_member),
  KEY club_erasure_member (member, id),
  CONSTRAINT club_erasure_member_fk FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_erasure_two_persons CHECK (verdict IS NULL OR (verdict = 'WITHDRAWN') = (decided_by = asked_by)),
  CONSTRAINT club_erasure_done CHECK (done_at IS NULL OR verdict = 'APPROVED')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_erasure TO ${app};
GRANT SELECT ON club_erasure TO ${report};
