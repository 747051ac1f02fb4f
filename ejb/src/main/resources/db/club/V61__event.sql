CREATE SEQUENCE IF NOT EXISTS event_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON event_seq TO ${app};
CREATE TABLE IF NOT EXISTS event (
  id                BIGINT        NOT NULL,
  kind              VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state             VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh          VARCHAR(120)  NOT NULL,
  title_en          VARCHAR(120)  NOT NULL,
  description_zh    VARCHAR(2000) NOT NULL,
  description_en    VARCHAR(2000) NOT NULL,
  venue             VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts            DATETIME(6)   NOT NULL,
  ends              DATETIME(6)   NOT NULL,
  points_per_seat   BIGINT        NOT NULL,
  companions        INT           NOT NULL,
  booking_closes_at DATETIME(6)   NOT NULL,
  refund_until      DATETIME(6)   NOT NULL,
  scheduled_by      VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version           BIGINT        NOT NULL,
  PRIMARY KEY (id),
  KEY event_calendar (starts, id),
  KEY event_offered (state, starts, id),
  KEY event_venue_time (venue, starts),
  CONSTRAINT event_venue FOREIGN KEY (venue) REFERENCES event_venue (code),
  CONSTRAINT event_times CHECK (starts < ends),
  CONSTRAINT event_points CHECK (points_per_seat >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON event TO ${app};
GRANT SELECT ON event TO ${report};
