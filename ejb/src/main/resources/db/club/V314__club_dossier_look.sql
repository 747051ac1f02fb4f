-- Facts: who opened a member's dossier.
CREATE TABLE IF NOT EXISTS club_dossier_look (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  member    CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  looked_at DATETIME(6) NOT NULL,
  KEY club_dossier_look_member (member, id),
  CONSTRAINT club_dossier_look_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_dossier_look TO ${app};
GRANT SELECT ON club_dossier_look TO ${report};
CREATE OR REPLACE TRIGGER club_dossier_look_no_update BEFORE UPDATE ON club_dossier_look FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_dossier_look holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_dossier_look_no_delete BEFORE DELETE ON club_dossier_look FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_dossier_look holds facts: they are never deleted';
