-- Somebody asks that what a difference was resolved to is undone; where money was posted, a second person decides. entry: what was
-- posted, null where it was left as it is. undoes is never decided by who asked, but to withdraw it.
CREATE TABLE IF NOT EXISTS partner_bank_undoing (
  movement   BIGINT       NOT NULL,
  seq        INT          NOT NULL,
  entry      BIGINT       NULL,
  reason     VARCHAR(500) NOT NULL,
  asked_by   VARCHAR(80)  NOT NULL,
  asked_at   DATETIME(6)  NOT NULL,
  outcome    VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by VARCHAR(80)  NULL,
  decided_at DATETIME(6)  NULL,
  PRIMARY KEY (movement, seq),
  CONSTRAINT partner_bank_undoing_of FOREIGN KEY (movement) REFERENCES partner_bank_movement (number),
  CONSTRAINT partner_bank_undoing_entry FOREIGN KEY (entry) REFERENCES partner_remittance (entry),
  CONSTRAINT partner_bank_undoing_is CHECK ((outcome IS NULL OR outcome IN ('UNDONE', 'KEPT'))
    AND (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)
    AND (entry IS NULL OR outcome IS NULL OR outcome = 'KEPT' OR decided_by <> asked_by))
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_bank_undoing_once BEFORE UPDATE ON partner_bank_undoing FOR EACH ROW
BEGIN
  IF OLD.outcome IS NOT NULL OR NEW.outcome IS NULL OR NOT (NEW.movement <=> OLD.movement AND NEW.seq <=> OLD.seq
    AND NEW.entry <=> OLD.entry AND NEW.reason <=> OLD.reason AND NEW.asked_by <=> OLD.asked_by
    AND NEW.asked_at <=> OLD.asked_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_undoing: it is decided once';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_bank_undoing_no_delete BEFORE DELETE ON partner_bank_undoing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_undoing is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_bank_undoing TO ${app};
GRANT SELECT ON partner_bank_undoing TO ${report};
