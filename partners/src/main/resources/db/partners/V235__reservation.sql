-- Places that members have reserved, and what became of that. A member has one open reservation for the same place and time. A trigger
-- lets nothing change but how it ended, forwards.
CREATE SEQUENCE IF NOT EXISTS partner_reservation_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON partner_reservation_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_reservation (
  number           BIGINT      NOT NULL,
  partner          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outlet           VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  right_code       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  right_version    INT         NOT NULL,
  right_zh         VARCHAR(80) NOT NULL,
  right_en         VARCHAR(80) NOT NULL,
  day              DATE        NOT NULL,
  begins           INT         NOT NULL,
  guests           INT         NOT NULL,
  hold             BIGINT      NULL,
  held             BIGINT      NOT NULL,
  no_show          VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  make_good_points BIGINT      NOT NULL,
  begins_at        DATETIME(6) NOT NULL,
  cancel_until     DATETIME(6) NOT NULL,
  arrive_by        DATETIME(6) NOT NULL,
  state            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reserved_at      DATETIME(6) NOT NULL,
  ended_at         DATETIME(6) NULL,
  visit            BIGINT      NULL,
  lost             BIGINT      NULL,
  live_member VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN state = 'RESERVED' THEN member END) PERSISTENT,
  PRIMARY KEY (number),
  UNIQUE KEY partner_reservation_live (partner, outlet, right_code, day, begins, live_member),
  KEY partner_reservation_member (member, number),
  KEY partner_reservation_day (partner, day, begins, number),
  KEY partner_reservation_due (state, arrive_by),
  CONSTRAINT partner_reservation_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_reservation_hold FOREIGN KEY (hold) REFERENCES ledger_entry (id),
  CONSTRAINT partner_reservation_said CHECK (guests >= 0 AND held >= 0 AND (held > 0) = (hold IS NOT NULL)
    AND state IN ('RESERVED', 'USED', 'CANCELLED', 'NO_SHOW', 'CLAIMED', 'REFUSED')
    AND (state = 'RESERVED') = (ended_at IS NULL) AND (state = 'USED') = (visit IS NOT NULL))
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_reservation_forwards BEFORE UPDATE ON partner_reservation FOR EACH ROW
BEGIN
  IF OLD.state IN ('USED', 'CANCELLED', 'REFUSED') OR NEW.state = 'RESERVED'
    OR NOT (NEW.number <=> OLD.number AND NEW.partner <=> OLD.partner AND NEW.outlet <=> OLD.outlet AND NEW.member <=> OLD.member
    AND NEW.right_code <=> OLD.right_code AND NEW.day <=> OLD.day AND NEW.begins <=> OLD.begins AND NEW.guests <=> OLD.guests
    AND NEW.hold <=> OLD.hold AND NEW.held <=> OLD.held) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_reservation: what is over is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_reservation_no_delete BEFORE DELETE ON partner_reservation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_reservation is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_reservation TO ${app};
GRANT SELECT ON partner_reservation TO ${report};
