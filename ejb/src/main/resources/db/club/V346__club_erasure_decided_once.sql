DELIMITER //
CREATE OR REPLACE TRIGGER club_erasure_decided_once BEFORE UPDATE ON club_erasure FOR EACH ROW
BEGIN
  IF NEW.member <> OLD.member OR NEW.ground <> OLD.ground OR NEW.asked_by <> OLD.asked_by OR NEW.asked_at <> OLD.asked_at
      OR OLD.run IS NOT NULL AND NOT NEW.run <=> OLD.run OR OLD.done_at IS NOT NULL AND NOT NEW.done_at <=> OLD.done_at
      OR OLD.verdict IS NOT NULL AND NOT (NEW.verdict <=> OLD.verdict AND NEW.decided_by <=> OLD.decided_by
        AND NEW.decided_at <=> OLD.decided_at AND NEW.words IN (OLD.words, '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_erasure: a request is decided once and never changed otherwise';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_erasure_no_delete BEFORE DELETE ON club_erasure FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_erasure holds facts: they are never deleted';
