CREATE SEQUENCE IF NOT EXISTS event_booking_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON event_booking_seq TO ${app};
-- live_member: a member has one booking of an event that is not cancelled.
CREATE TABLE IF NOT EXISTS event_booking (
  id                BIGINT        NOT NULL,
  event             BIGINT        NOT NULL,
  member            CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status            VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party             INT           NOT NULL,
  companions        VARCHAR(600)  NOT NULL,
  or_wait           BOOLEAN       NOT NULL,
  points            BIGINT        NOT NULL,
  booked_at         DATETIME(6)   NOT NULL,
  code              CHAR(12)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts          INT           NOT NULL,
  passed_over       VARCHAR(48)   CHARACTER SET ascii COLLATE ascii_bin,
  payment_entry     BIGINT,
  refund_entry      BIGINT,
  checked_in_at     DATETIME(6),
  closed_at         DATETIME(6),
  idempotency_scope VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key   VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  live_member       CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN closed_at IS NULL THEN RTRIM(member) END) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY event_booking_live (event, live_member),
  UNIQUE KEY event_booking_code (code),
  UNIQUE KEY event_booking_idempotency (idempotency_scope, idempotency_key),
  KEY event_booking_event (event, status, id),
  KEY event_booking_line (event, id),
  KEY event_booking_member (member, id),
  CONSTRAINT event_booking_event FOREIGN KEY (event) REFERENCES event (id),
  CONSTRAINT event_booking_party CHECK (party BETWEEN 1 AND 10)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON event_booking TO ${app};
GRANT SELECT ON event_booking TO ${report};
