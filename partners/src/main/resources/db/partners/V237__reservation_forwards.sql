-- What is over is never open again; what is open may change but for what was reserved.
DELIMITER //
CREATE OR REPLACE TRIGGER partner_reservation_forwards BEFORE UPDATE ON partner_reservation FOR EACH ROW
BEGIN
  IF OLD.state IN ('USED', 'CANCELLED', 'REFUSED') OR (NEW.state = 'RESERVED' AND OLD.state <> 'RESERVED')
    OR NOT (NEW.number <=> OLD.number AND NEW.partner <=> OLD.partner AND NEW.outlet <=> OLD.outlet AND NEW.member <=> OLD.member
    AND NEW.right_code <=> OLD.right_code AND NEW.day <=> OLD.day AND NEW.begins <=> OLD.begins AND NEW.guests <=> OLD.guests
    AND NEW.hold <=> OLD.hold AND NEW.held <=> OLD.held) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_reservation: what is over is never changed';
  END IF;
END//
DELIMITER ;
