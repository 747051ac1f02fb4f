-- Facts: an account manager and a member spoke, or tried to. A correction is a new row that names the old one, and stands in its
-- place; one with the outcome MISTAKEN says that it never was. root: the first of a chain of corrections. over_reason: why
-- although the limit was reached. Erasing a person may
-- empty the note.
CREATE TABLE IF NOT EXISTS club_manager_contact (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  member        CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  manager       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  way           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inbound       BOOLEAN      NOT NULL,
  subject       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  occasion      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  occasion_on   DATE         NULL,
  outcome       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note          VARCHAR(500) NOT NULL,
  over_reason   VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  corrects      BIGINT       NULL,
  root          BIGINT       NULL,
  contacted_at  DATETIME(6)  NOT NULL,
  contacted_on  DATE         NOT NULL,
  actor         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY club_manager_contact_corrects (corrects),
  KEY club_manager_contact_member (member, id),
  KEY club_manager_contact_last (member, outcome, contacted_on),
  KEY club_manager_contact_occasion (member, occasion_on),
  CONSTRAINT club_manager_contact_member_fk FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_manager_contact_corrects_fk FOREIGN KEY (corrects) REFERENCES club_manager_contact (id),
  CONSTRAINT club_manager_contact_on CHECK ((occasion IS NULL) = (occasion_on IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELIMITER //
CREATE OR REPLACE TRIGGER club_manager_contact_no_update BEFORE UPDATE ON club_manager_contact FOR EACH ROW
BEGIN
  IF NEW.note <> '' OR NOT (NEW.id <=> OLD.id AND NEW.member <=> OLD.member AND NEW.manager <=> OLD.manager AND NEW.way <=> OLD.way
      AND NEW.inbound <=> OLD.inbound AND NEW.subject <=> OLD.subject AND NEW.occasion <=> OLD.occasion
      AND NEW.occasion_on <=> OLD.occasion_on AND NEW.outcome <=> OLD.outcome AND NEW.over_reason <=> OLD.over_reason
      AND NEW.corrects <=> OLD.corrects AND NEW.root <=> OLD.root AND NEW.contacted_at <=> OLD.contacted_at AND NEW.contacted_on <=> OLD.contacted_on
      AND NEW.actor <=> OLD.actor AND NEW.recorded_at <=> OLD.recorded_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_manager_contact holds facts: only the note can be emptied';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_manager_contact_no_delete BEFORE DELETE ON club_manager_contact FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_manager_contact holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_manager_contact TO ${app};
GRANT UPDATE (note) ON club_manager_contact TO ${app};
