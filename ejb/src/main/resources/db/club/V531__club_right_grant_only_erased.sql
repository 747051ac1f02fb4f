-- When a person is erased, the words may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (words) ON club_right_grant TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER club_right_grant_no_update BEFORE UPDATE ON club_right_grant FOR EACH ROW
BEGIN
  IF NOT (NEW.id <=> OLD.id AND NEW.member <=> OLD.member AND NEW.right_code <=> OLD.right_code AND NEW.plan <=> OLD.plan
      AND NEW.plan_version <=> OLD.plan_version AND NEW.begins <=> OLD.begins AND NEW.expires_on <=> OLD.expires_on
      AND NEW.amount <=> OLD.amount AND NEW.entry <=> OLD.entry AND NEW.words IN (OLD.words, '')
      AND NEW.granted_by <=> OLD.granted_by AND NEW.granted_at <=> OLD.granted_at
      AND NEW.idempotency_scope <=> OLD.idempotency_scope AND NEW.idempotency_key <=> OLD.idempotency_key) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_grant holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
