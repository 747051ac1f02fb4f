-- When a person is erased, the file may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (name, size, content) ON partner_evidence TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_evidence_no_update BEFORE UPDATE ON partner_evidence FOR EACH ROW
BEGIN
  IF NOT (NEW.subject <=> OLD.subject AND NEW.file <=> OLD.file AND NEW.step <=> OLD.step
      AND NEW.media_type <=> OLD.media_type AND NEW.sha256 <=> OLD.sha256 AND (NEW.name <=> OLD.name OR NEW.name = '')
      AND (NEW.size = OLD.size OR NEW.size = 1) AND (NEW.content = OLD.content OR NEW.content = 0x00)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_evidence holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
