-- When a person is erased, the text may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (text) ON partner_dispute_event TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_dispute_event_no_update BEFORE UPDATE ON partner_dispute_event FOR EACH ROW
BEGIN
  IF NOT (NEW.dispute <=> OLD.dispute AND NEW.seq <=> OLD.seq AND NEW.step <=> OLD.step AND NEW.party <=> OLD.party
      AND NEW.actor <=> OLD.actor AND NEW.happened_at <=> OLD.happened_at AND NEW.fen <=> OLD.fen
      AND NEW.state <=> OLD.state AND NEW.offered <=> OLD.offered AND NEW.granted <=> OLD.granted
      AND NEW.due_on <=> OLD.due_on AND NEW.entry <=> OLD.entry AND NEW.request_key <=> OLD.request_key
      AND (NEW.text <=> OLD.text OR NEW.text = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_dispute_event holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
