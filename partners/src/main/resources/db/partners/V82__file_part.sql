-- Some hundred rows of a file as they were uploaded: CSV whose first cell is the row's line, then the columns in our order.
CREATE TABLE IF NOT EXISTS partner_file_part (
  file      BIGINT     NOT NULL,
  part      INT        NOT NULL,
  row_count INT        NOT NULL,
  content   MEDIUMTEXT NOT NULL,
  PRIMARY KEY (file, part),
  CONSTRAINT partner_file_part_file FOREIGN KEY (file) REFERENCES partner_file (id)
);

CREATE OR REPLACE TRIGGER partner_file_part_no_update BEFORE UPDATE ON partner_file_part FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_part holds facts: they are never changed';
DELIMITER //
CREATE OR REPLACE TRIGGER partner_file_part_delete BEFORE DELETE ON partner_file_part FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM partner_file WHERE id = OLD.file AND received_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a partner_file that was received is never deleted';
  END IF;
END//
DELIMITER ;
GRANT SELECT, INSERT, DELETE ON partner_file_part TO ${app};
GRANT SELECT ON partner_file_part TO ${report};
