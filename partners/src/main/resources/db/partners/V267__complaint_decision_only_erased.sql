-- When a person is erased, the note may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (note) ON partner_complaint_decision TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_complaint_decision_no_update BEFORE UPDATE ON partner_complaint_decision FOR EACH ROW
BEGIN
  IF NOT (NEW.complaint <=> OLD.complaint AND NEW.upheld <=> OLD.upheld AND NEW.refunded <=> OLD.refunded
      AND NEW.decided_by <=> OLD.decided_by AND NEW.decided_at <=> OLD.decided_at
      AND (NEW.note <=> OLD.note OR NEW.note = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_complaint_decision holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
