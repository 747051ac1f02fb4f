-- When a person is erased, number and proof may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (number, proof) ON partner_member_status TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_member_status_no_update BEFORE UPDATE ON partner_member_status FOR EACH ROW
BEGIN
  IF NOT (NEW.partner <=> OLD.partner AND NEW.member <=> OLD.member AND NEW.seq <=> OLD.seq AND NEW.tier <=> OLD.tier
      AND NEW.expires_on <=> OLD.expires_on AND NEW.actor <=> OLD.actor AND NEW.recorded_at <=> OLD.recorded_at
      AND (NEW.number <=> OLD.number OR NEW.number = '') AND (NEW.proof <=> OLD.proof OR NEW.proof = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_member_status holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
