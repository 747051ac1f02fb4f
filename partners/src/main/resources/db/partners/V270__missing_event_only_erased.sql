-- When a person is erased, the text may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (text) ON partner_missing_event TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_missing_event_no_update BEFORE UPDATE ON partner_missing_event FOR EACH ROW
BEGIN
  IF NOT (NEW.claim <=> OLD.claim AND NEW.seq <=> OLD.seq AND NEW.step <=> OLD.step AND NEW.actor <=> OLD.actor
      AND NEW.happened_at <=> OLD.happened_at AND NEW.fen <=> OLD.fen AND NEW.points <=> OLD.points
      AND NEW.reason <=> OLD.reason AND NEW.state <=> OLD.state AND NEW.entry <=> OLD.entry
      AND NEW.request_key <=> OLD.request_key AND (NEW.text <=> OLD.text OR NEW.text = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_missing_event holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
