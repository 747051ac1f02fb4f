DELIMITER //
CREATE OR REPLACE TRIGGER partner_bank_movement_once BEFORE UPDATE ON partner_bank_movement FOR EACH ROW
BEGIN
  DECLARE same BOOLEAN DEFAULT NEW.entry <=> OLD.entry AND NEW.reason <=> OLD.reason
    AND NEW.resolved_by <=> OLD.resolved_by AND NEW.resolved_at <=> OLD.resolved_at;
  DECLARE resolved BOOLEAN DEFAULT OLD.state = 'OPEN' AND NEW.state IN ('ASSIGNED', 'NOTED') AND NEW.resolved_by IS NOT NULL;
  DECLARE asked BOOLEAN DEFAULT OLD.state IN ('ASSIGNED', 'MATCHED') AND NEW.state = 'UNDOING' AND same;
  DECLARE kept BOOLEAN DEFAULT OLD.state = 'UNDOING' AND NEW.state IN ('ASSIGNED', 'MATCHED') AND same;
  DECLARE undone BOOLEAN DEFAULT OLD.state IN ('UNDOING', 'NOTED') AND NEW.state = 'OPEN' AND NEW.resolved_by IS NULL;
  IF NOT (resolved OR asked OR kept OR undone)
    OR NOT (NEW.number <=> OLD.number AND NEW.identity <=> OLD.identity AND NEW.file <=> OLD.file
      AND NEW.line <=> OLD.line AND NEW.verdict <=> OLD.verdict AND NEW.applied_by <=> OLD.applied_by
      AND NEW.applied_at <=> OLD.applied_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_movement: not a step of its life';
  END IF;
END//
DELIMITER ;
