-- When a person is erased, the reason may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (reason) ON partner_subscription_step TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_subscription_step_no_update BEFORE UPDATE ON partner_subscription_step FOR EACH ROW
BEGIN
  IF NOT (NEW.subscription <=> OLD.subscription AND NEW.seq <=> OLD.seq AND NEW.step <=> OLD.step
      AND NEW.price_version <=> OLD.price_version AND NEW.way <=> OLD.way AND NEW.made_by <=> OLD.made_by
      AND NEW.made_at <=> OLD.made_at AND (NEW.reason <=> OLD.reason OR NEW.reason = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_subscription_step holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
