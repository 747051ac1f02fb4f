-- What staff asked about where a member stands, and what became of it: another tier, a floor, a score of standing over a group, or the
-- end of a floor or a score that was approved before.
CREATE SEQUENCE IF NOT EXISTS club_tier_request_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_tier_request_seq TO ${app};
CREATE TABLE IF NOT EXISTS club_tier_request (
  id          BIGINT       NOT NULL PRIMARY KEY,
  kind        VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member      CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ladder      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  grp         VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  influence   INT          NULL,
  decides     INT          NULL,
  until       DATE         NULL,
  ends        BIGINT       NULL,
  reason      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note        VARCHAR(200) NOT NULL,
  request_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by    VARCHAR(72)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  state       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by  VARCHAR(72)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at  DATETIME(6)  NULL,
  decided_on  DATE         NULL,
  decision    VARCHAR(200) NULL,
  UNIQUE KEY club_tier_request_key (asked_by, request_key),
  KEY club_tier_request_state (state, id),
  KEY club_tier_request_member (member, id),
  KEY club_tier_request_ends (ends),
  CONSTRAINT club_tier_request_member FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_tier_request_state CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')
    AND (state = 'WAITING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT club_tier_request_two CHECK (state <> 'APPROVED' OR decided_by <> asked_by),
  CONSTRAINT club_tier_request_kind CHECK (kind IN ('TIER', 'FLOOR') AND tier IS NOT NULL
    OR kind = 'SCORE' AND influence BETWEEN 0 AND 100 AND decides BETWEEN 0 AND 100
    OR kind = 'END' AND ends IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_tier_request TO ${app};
GRANT SELECT ON club_tier_request TO ${report};
