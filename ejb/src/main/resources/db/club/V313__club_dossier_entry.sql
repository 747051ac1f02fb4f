-- Facts: what staff know of a member, who wrote it when. A correction is a new row; an empty one takes out what it corrects. Erasing
-- a person may empty the words.
CREATE TABLE IF NOT EXISTS club_dossier_entry (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  member     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category   VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words      VARCHAR(500) NOT NULL,
  falls_on   DATE         NULL,
  corrects   BIGINT       NULL,
  actor      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6)  NOT NULL,
  UNIQUE KEY club_dossier_entry_corrects (corrects),
  KEY club_dossier_entry_member (member, id),
  CONSTRAINT club_dossier_entry_member_fk FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_dossier_entry_corrects_fk FOREIGN KEY (corrects) REFERENCES club_dossier_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_dossier_entry TO ${app};
GRANT UPDATE (words, falls_on) ON club_dossier_entry TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER club_dossier_entry_no_update BEFORE UPDATE ON club_dossier_entry FOR EACH ROW
BEGIN
  IF NEW.words <> '' OR NEW.falls_on IS NOT NULL
      OR (NEW.id, NEW.member, NEW.category, NEW.actor, NEW.written_at) <> (OLD.id, OLD.member, OLD.category, OLD.actor, OLD.written_at)
      OR NOT (NEW.corrects <=> OLD.corrects) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_dossier_entry holds facts: only words and day can be emptied';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_dossier_entry_no_delete BEFORE DELETE ON club_dossier_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_dossier_entry holds facts: they are never deleted';
