-- A request is decided once; afterwards only what was said can be blanked, by the erasure of a person.
DELIMITER //
CREATE OR REPLACE TRIGGER club_merge_decided_once BEFORE UPDATE ON club_merge FOR EACH ROW
BEGIN
  IF NEW.kind <> OLD.kind OR NOT NEW.original <=> OLD.original OR NEW.loser <> OLD.loser OR NEW.survivor <> OLD.survivor
      OR NEW.asked_by <> OLD.asked_by OR NEW.asked_at <> OLD.asked_at OR NEW.words NOT IN (OLD.words, '')
      OR OLD.verdict IS NOT NULL AND NOT (NEW.verdict <=> OLD.verdict AND NEW.decided_by <=> OLD.decided_by
        AND NEW.decided_at <=> OLD.decided_at AND (NEW.decision <=> OLD.decision OR NEW.decision <=> '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_merge: a request is decided once and never changed otherwise';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_merge_no_delete BEFORE DELETE ON club_merge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_merge holds facts: they are never deleted';
