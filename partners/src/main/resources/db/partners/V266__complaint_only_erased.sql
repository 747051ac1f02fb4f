-- When a person is erased, the text may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (text) ON partner_complaint TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_complaint_no_update BEFORE UPDATE ON partner_complaint FOR EACH ROW
BEGIN
  IF NOT (NEW.number <=> OLD.number AND NEW.partner <=> OLD.partner AND NEW.service <=> OLD.service
      AND NEW.member <=> OLD.member AND NEW.subscription <=> OLD.subscription AND NEW.charge <=> OLD.charge
      AND NEW.reason <=> OLD.reason AND NEW.filed_by <=> OLD.filed_by AND NEW.filed_at <=> OLD.filed_at
      AND (NEW.text <=> OLD.text OR NEW.text = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_complaint holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
