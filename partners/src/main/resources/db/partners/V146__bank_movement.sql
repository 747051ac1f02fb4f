-- One transaction of the bank's, whichever files it was in, and what became of it: matched by itself, or a difference that somebody
-- resolves once. The one row of partner_bank_turn is locked while files are applied and differences resolved.
CREATE SEQUENCE IF NOT EXISTS partner_bank_movement_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_bank_movement_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_bank_movement (
  number     BIGINT       NOT NULL,
  identity   BINARY(32)   NOT NULL,
  file       BIGINT       NOT NULL,
  line       INT          NOT NULL,
  verdict    VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry      BIGINT       NULL,
  reason     VARCHAR(500) NULL,
  applied_by VARCHAR(80)  NOT NULL,
  applied_at DATETIME(6)  NOT NULL,
  resolved_by VARCHAR(80) NULL,
  resolved_at DATETIME(6) NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_bank_movement_identity (identity),
  UNIQUE KEY partner_bank_movement_entry (entry),
  KEY partner_bank_movement_state (state, number),
  CONSTRAINT partner_bank_movement_of FOREIGN KEY (file, line) REFERENCES partner_bank_entry (file, line),
  CONSTRAINT partner_bank_movement_entry FOREIGN KEY (entry) REFERENCES partner_remittance (entry),
  CONSTRAINT partner_bank_movement_state CHECK (state IN ('MATCHED', 'OPEN', 'ASSIGNED', 'NOTED')
    AND (state IN ('MATCHED', 'ASSIGNED')) = (entry IS NOT NULL) AND (resolved_by IS NULL) = (reason IS NULL)
    AND (resolved_by IS NULL) = (resolved_at IS NULL))
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_bank_movement_once BEFORE UPDATE ON partner_bank_movement FOR EACH ROW
BEGIN
  IF OLD.state <> 'OPEN' OR NEW.state NOT IN ('ASSIGNED', 'NOTED') OR NEW.resolved_by IS NULL
    OR NOT (NEW.number <=> OLD.number AND NEW.identity <=> OLD.identity AND NEW.file <=> OLD.file
      AND NEW.line <=> OLD.line AND NEW.verdict <=> OLD.verdict AND NEW.applied_by <=> OLD.applied_by
      AND NEW.applied_at <=> OLD.applied_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_movement: a difference is resolved once';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_bank_movement_no_delete BEFORE DELETE ON partner_bank_movement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_movement is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_bank_movement TO ${app};
GRANT SELECT ON partner_bank_movement TO ${report};
CREATE TABLE IF NOT EXISTS partner_bank_turn (
  id INT NOT NULL,
  PRIMARY KEY (id)
);
INSERT IGNORE INTO partner_bank_turn (id) VALUES (1);
GRANT SELECT, UPDATE ON partner_bank_turn TO ${app};
GRANT SELECT ON partner_bank_turn TO ${report};
