-- State of a segment: its last version, when the latest run began that has looked at anybody, and what the last one found.
CREATE TABLE IF NOT EXISTS club_segment (
  code           VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  begun_at       DATETIME(6) NULL,
  looked_at      DATETIME(6) NULL,
  looked_version INT         NOT NULL,
  members        BIGINT      NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_segment TO ${app};
GRANT SELECT ON club_segment TO ${report};
