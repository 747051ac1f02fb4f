-- Facts are never changed and never deleted; erasing a person may empty what leads to it, and nothing else.
GRANT UPDATE (evidence) ON club_consent_fact TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER club_consent_fact_no_update BEFORE UPDATE ON club_consent_fact FOR EACH ROW
BEGIN
  IF NEW.evidence <> '' OR (NEW.id, NEW.member, NEW.channel, NEW.purpose, NEW.given, NEW.door, NEW.wording, NEW.actor, NEW.said_at)
      <> (OLD.id, OLD.member, OLD.channel, OLD.purpose, OLD.given, OLD.door, OLD.wording, OLD.actor, OLD.said_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_consent_fact holds facts: only evidence can be emptied';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_consent_fact_no_delete BEFORE DELETE ON club_consent_fact FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_consent_fact holds facts: they are never deleted';
