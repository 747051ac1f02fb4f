-- Draws on pools that wait for an approval. subject: what the held points pay for; it asks once.
CREATE TABLE IF NOT EXISTS club_draw_request (
  id         BIGINT       NOT NULL,
  pool_kind  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pool_ref   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points     BIGINT       NOT NULL,
  subject    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what_zh    VARCHAR(160) NOT NULL,
  what_en    VARCHAR(160) NOT NULL,
  state      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at   DATETIME(6)  NOT NULL,
  due_at     DATETIME(6)  NOT NULL,
  decided_by VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY club_draw_request_subject (subject),
  KEY club_draw_request_pool (pool_kind, pool_ref, state, id),
  KEY club_draw_request_all (pool_kind, pool_ref, id),
  KEY club_draw_request_due (state, due_at, id),
  CONSTRAINT club_draw_request_member FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_draw_request_points CHECK (points > 0),
  CONSTRAINT club_draw_request_decided CHECK ((state = 'WAITING') = (decided_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_draw_request TO ${app};
GRANT SELECT ON club_draw_request TO ${report};
