-- When a person is erased, the reason may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (reason) ON partner_charge_refund TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_charge_refund_no_update BEFORE UPDATE ON partner_charge_refund FOR EACH ROW
BEGIN
  IF NOT (NEW.charge <=> OLD.charge AND NEW.entry <=> OLD.entry AND NEW.business_date <=> OLD.business_date
      AND NEW.refunded_by <=> OLD.refunded_by AND NEW.refunded_at <=> OLD.refunded_at
      AND (NEW.reason <=> OLD.reason OR NEW.reason = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_charge_refund holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
