-- A file of transactions. It is being received until received_at is set; then it and its parts are never changed or deleted, and
-- only its confirmation is still to come. upload_key: unique by who sent it, and known only once the file is whole.
CREATE TABLE IF NOT EXISTS partner_file (
  id           BIGINT       NOT NULL,
  partner      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name         VARCHAR(200) NOT NULL,
  begun_at     DATETIME(6)  NOT NULL,
  uploaded_by  VARCHAR(80)  NOT NULL,
  received_at  DATETIME(6)  NULL,
  upload_scope VARCHAR(96)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  upload_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
  hash         BINARY(32)   NULL,
  size_bytes   BIGINT       NOT NULL,
  row_count    BIGINT       NOT NULL,
  part_count   INT          NOT NULL,
  confirmed_at DATETIME(6)  NULL,
  confirmed_by VARCHAR(80)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY partner_file_upload (upload_scope, upload_key),
  KEY partner_file_partner (partner, id),
  KEY partner_file_broken (received_at, begun_at),
  KEY partner_file_hash (partner, hash),
  CONSTRAINT partner_file_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

DELIMITER //
CREATE OR REPLACE TRIGGER partner_file_update BEFORE UPDATE ON partner_file FOR EACH ROW
BEGIN
  IF OLD.received_at IS NOT NULL AND NOT (NEW.hash <=> OLD.hash AND NEW.partner = OLD.partner AND NEW.row_count = OLD.row_count
      AND NEW.received_at <=> OLD.received_at AND NEW.uploaded_by = OLD.uploaded_by
      AND (OLD.confirmed_at IS NULL OR NEW.confirmed_at <=> OLD.confirmed_at AND NEW.confirmed_by <=> OLD.confirmed_by)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a partner_file that was received is never changed';
  END IF;
END//
DELIMITER ;
DELIMITER //
CREATE OR REPLACE TRIGGER partner_file_delete BEFORE DELETE ON partner_file FOR EACH ROW
BEGIN
  IF OLD.received_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a partner_file that was received is never deleted';
  END IF;
END//
DELIMITER ;
GRANT SELECT, INSERT, UPDATE, DELETE ON partner_file TO ${app};
GRANT SELECT ON partner_file TO ${report};
