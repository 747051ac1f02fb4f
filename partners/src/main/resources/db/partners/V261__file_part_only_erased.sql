-- When a person is erased, cells may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (content) ON partner_file_part TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_file_part_no_update BEFORE UPDATE ON partner_file_part FOR EACH ROW
BEGIN
  IF NOT (NEW.file <=> OLD.file AND NEW.part <=> OLD.part AND NEW.row_count <=> OLD.row_count
      AND (NEW.content = OLD.content OR CHAR_LENGTH(NEW.content) < CHAR_LENGTH(OLD.content))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_part holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
