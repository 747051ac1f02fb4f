CREATE TABLE IF NOT EXISTS event_window (
  event     BIGINT      NOT NULL,
  tier_rank INT         NOT NULL,
  opens_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (event, tier_rank),
  CONSTRAINT event_window_event FOREIGN KEY (event) REFERENCES event (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON event_window TO ${app};
GRANT SELECT ON event_window TO ${report};
