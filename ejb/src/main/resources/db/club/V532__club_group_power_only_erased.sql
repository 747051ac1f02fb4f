-- When a person is erased, the reason may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (reason) ON club_group_power TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER club_group_power_no_update BEFORE UPDATE ON club_group_power FOR EACH ROW
BEGIN
  IF NOT (NEW.contact <=> OLD.contact AND NEW.version <=> OLD.version AND NEW.power <=> OLD.power
      AND NEW.reason IN (OLD.reason, '') AND NEW.scored_on <=> OLD.scored_on AND NEW.scored_by <=> OLD.scored_by
      AND NEW.scored_at <=> OLD.scored_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_power holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
