-- As club_consent_fact: erasing a person may empty the words.
GRANT UPDATE (words) ON club_member_step TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER club_member_step_no_update BEFORE UPDATE ON club_member_step FOR EACH ROW
BEGIN
  IF NEW.words <> '' OR (NEW.id, NEW.member, NEW.to_state, NEW.reason, NEW.actor, NEW.stepped_at)
      <> (OLD.id, OLD.member, OLD.to_state, OLD.reason, OLD.actor, OLD.stepped_at)
      OR NOT (NEW.from_state <=> OLD.from_state) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_member_step holds facts: only words can be emptied';
  END IF;
END//
DELIMITER ;
