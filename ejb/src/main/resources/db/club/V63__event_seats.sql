-- Apart from the event, so that editing its text does not wait for those who book.
CREATE TABLE IF NOT EXISTS event_seats (
  event    BIGINT NOT NULL,
  capacity INT    NOT NULL,
  taken    INT    NOT NULL,
  PRIMARY KEY (event),
  CONSTRAINT event_seats_event FOREIGN KEY (event) REFERENCES event (id),
  CONSTRAINT event_seats_never_overbooked CHECK (taken >= 0 AND taken <= capacity)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON event_seats TO ${app};
GRANT SELECT ON event_seats TO ${report};
