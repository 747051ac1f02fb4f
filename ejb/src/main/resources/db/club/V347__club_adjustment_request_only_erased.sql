-- What was asked is never changed, and what was decided is decided for good; when a person is erased, note and decision may be
-- emptied (ADR 0044).
DELIMITER //
CREATE OR REPLACE TRIGGER club_adjustment_request_once BEFORE UPDATE ON club_adjustment_request FOR EACH ROW
BEGIN
  IF NOT (NEW.id <=> OLD.id AND NEW.kind <=> OLD.kind AND NEW.member <=> OLD.member AND NEW.points <=> OLD.points
      AND NEW.original <=> OLD.original AND NEW.reason <=> OLD.reason AND NEW.note IN (OLD.note, '')
      AND NEW.request_key <=> OLD.request_key AND NEW.asked_by <=> OLD.asked_by AND NEW.asked_at <=> OLD.asked_at)
    OR OLD.state <> 'WAITING' AND NOT (NEW.state <=> OLD.state AND NEW.lapses_at <=> OLD.lapses_at
      AND NEW.decided_by <=> OLD.decided_by AND NEW.decided_at <=> OLD.decided_at AND NEW.entry <=> OLD.entry
      AND (NEW.decision <=> OLD.decision OR NEW.decision = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_adjustment_request: what was asked or decided is never changed';
  END IF;
END//
DELIMITER ;
