-- The items that a row names, as files write them; what is checked after it looks ahead from them. As all of a row but what
-- erasing a person takes, they never change.
ALTER TABLE partner_file_result
  ADD COLUMN IF NOT EXISTS items VARCHAR(2250) CHARACTER SET ascii COLLATE ascii_bin NULL;
DELIMITER //
CREATE OR REPLACE TRIGGER partner_file_result_no_update BEFORE UPDATE ON partner_file_result FOR EACH ROW
BEGIN
  IF NOT (NEW.file <=> OLD.file AND NEW.phase <=> OLD.phase AND NEW.line <=> OLD.line AND NEW.outcome <=> OLD.outcome
      AND NEW.kind <=> OLD.kind AND NEW.reference <=> OLD.reference AND NEW.occurred_at <=> OLD.occurred_at
      AND NEW.outlet <=> OLD.outlet AND NEW.amount_fen <=> OLD.amount_fen AND NEW.points <=> OLD.points
      AND NEW.original <=> OLD.original AND NEW.items <=> OLD.items AND NEW.transaction <=> OLD.transaction AND NEW.moved <=> OLD.moved
      AND NEW.money <=> OLD.money AND NEW.refusal_kind <=> OLD.refusal_kind AND NEW.refusal_code <=> OLD.refusal_code
      AND (NEW.member <=> OLD.member OR OLD.member LIKE 'ext:%' AND NEW.member REGEXP '^[0-9]{10}$')
      AND (NEW.refusal_args <=> OLD.refusal_args OR NEW.refusal_args = '{}')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_result holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
