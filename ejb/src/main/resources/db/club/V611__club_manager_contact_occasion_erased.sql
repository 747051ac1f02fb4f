-- A birthday, or a day of the dossier, that a contact was for says of a person when it was born: erasing the person may empty it, too.
DELIMITER //
CREATE OR REPLACE TRIGGER club_manager_contact_no_update BEFORE UPDATE ON club_manager_contact FOR EACH ROW
BEGIN
  IF NEW.note <> '' OR NOT (NEW.id <=> OLD.id AND NEW.member <=> OLD.member AND NEW.manager <=> OLD.manager AND NEW.way <=> OLD.way
      AND NEW.inbound <=> OLD.inbound AND NEW.subject <=> OLD.subject
      AND (NEW.occasion <=> OLD.occasion AND NEW.occasion_on <=> OLD.occasion_on OR NEW.occasion IS NULL AND NEW.occasion_on IS NULL)
      AND NEW.outcome <=> OLD.outcome AND NEW.over_reason <=> OLD.over_reason AND NEW.corrects <=> OLD.corrects
      AND NEW.root <=> OLD.root AND NEW.contacted_at <=> OLD.contacted_at AND NEW.contacted_on <=> OLD.contacted_on
      AND NEW.actor <=> OLD.actor AND NEW.recorded_at <=> OLD.recorded_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_manager_contact holds facts: only note and occasion can be emptied';
  END IF;
END//
DELIMITER ;
GRANT UPDATE (occasion, occasion_on) ON club_manager_contact TO ${app};
