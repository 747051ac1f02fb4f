-- What was reported is never changed and what was decided is decided for good; when a person is erased, what was said may be emptied
-- (ADR 0044).
DELIMITER //
CREATE OR REPLACE TRIGGER partner_door_refusal_decided_once BEFORE UPDATE ON partner_door_refusal FOR EACH ROW
BEGIN
  IF NOT (NEW.number <=> OLD.number AND NEW.reservation <=> OLD.reservation AND NEW.partner <=> OLD.partner
      AND NEW.words IN (OLD.words, '') AND NEW.reported_by <=> OLD.reported_by)
    OR OLD.state <> 'WAITING' AND NOT (NEW.state <=> OLD.state AND NEW.reason <=> OLD.reason
      AND NEW.reported_at <=> OLD.reported_at AND NEW.decided_by <=> OLD.decided_by AND NEW.decided_at <=> OLD.decided_at
      AND NEW.decision IN (OLD.decision, '') AND NEW.penalty <=> OLD.penalty AND NEW.points <=> OLD.points
      AND NEW.entry <=> OLD.entry) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_door_refusal: what was decided is never changed';
  END IF;
END//
DELIMITER ;
