-- What staff asked to correct by hand, and what became of it.
CREATE SEQUENCE IF NOT EXISTS club_adjustment_request_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_adjustment_request_seq TO ${app};
CREATE TABLE IF NOT EXISTS club_adjustment_request (
  id          BIGINT       NOT NULL PRIMARY KEY,
  kind        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member      CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points      BIGINT       NOT NULL,
  original    BIGINT,
  reason      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note        VARCHAR(200) NOT NULL,
  request_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by    VARCHAR(72)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  state       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lapses_at   DATETIME(6),
  decided_by  VARCHAR(72)  CHARACTER SET ascii COLLATE ascii_bin,
  decided_at  DATETIME(6),
  decision    VARCHAR(200),
  entry       BIGINT,
  UNIQUE KEY club_adjustment_request_key (asked_by, request_key),
  UNIQUE KEY club_adjustment_request_entry (entry),
  KEY club_adjustment_request_state (state, id),
  KEY club_adjustment_request_due (state, lapses_at, id),
  KEY club_adjustment_request_asked (asked_by, id),
  KEY club_adjustment_request_day (asked_by, member, asked_at),
  KEY club_adjustment_request_original (original),
  KEY club_adjustment_request_member (member, id),
  CONSTRAINT club_adjustment_request_member FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_adjustment_request_moved CHECK ((entry IS NOT NULL) = (state IN ('POSTED', 'APPROVED'))),
  CONSTRAINT club_adjustment_request_two CHECK (state <> 'APPROVED' OR decided_by <> asked_by),
  CONSTRAINT club_adjustment_request_undoes CHECK ((kind = 'REVERSE') = (original IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_adjustment_request TO ${app};
GRANT SELECT ON club_adjustment_request TO ${report};
