-- A file of the bank (camt.053, camt.054). Only applied changes: up to which of its lines it was applied.
CREATE SEQUENCE IF NOT EXISTS partner_bank_file_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_bank_file_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_bank_file (
  number      BIGINT       NOT NULL,
  kind        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message     VARCHAR(35)  NOT NULL,
  name        VARCHAR(120) NOT NULL,
  account     VARCHAR(34)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entries     INT          NOT NULL,
  not_booked  INT          NOT NULL,
  bytes       BIGINT       NOT NULL,
  sha256      BINARY(32)   NOT NULL,
  uploaded_by VARCHAR(80)  NOT NULL,
  uploaded_at DATETIME(6)  NOT NULL,
  applied     INT          NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_bank_file_sha256 (sha256),
  CONSTRAINT partner_bank_file_counts CHECK (entries >= 0 AND not_booked >= 0 AND applied BETWEEN 0 AND entries)
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_bank_file_once BEFORE UPDATE ON partner_bank_file FOR EACH ROW
BEGIN
  IF NEW.applied < OLD.applied
    OR NOT (NEW.number <=> OLD.number AND NEW.kind <=> OLD.kind AND NEW.message <=> OLD.message AND NEW.name <=> OLD.name
      AND NEW.account <=> OLD.account AND NEW.entries <=> OLD.entries AND NEW.not_booked <=> OLD.not_booked
      AND NEW.bytes <=> OLD.bytes AND NEW.sha256 <=> OLD.sha256 AND NEW.uploaded_by <=> OLD.uploaded_by
      AND NEW.uploaded_at <=> OLD.uploaded_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_file: what the bank sent is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_bank_file_no_delete BEFORE DELETE ON partner_bank_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_file is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_bank_file TO ${app};
GRANT SELECT ON partner_bank_file TO ${report};
