-- A version is drafted by one person and approved by another (agreed_by); jobs agree at once. Versions from before may have
-- been agreed by one person alone, so new rows are held by a trigger as well.
ALTER TABLE partner_contract
  ADD COLUMN IF NOT EXISTS drafted_by VARCHAR(80) NULL,
  ADD COLUMN IF NOT EXISTS draft      BIGINT      NULL,
  ADD COLUMN IF NOT EXISTS line_count INT         NOT NULL DEFAULT 0 AFTER late_days,
  ADD UNIQUE KEY IF NOT EXISTS partner_contract_draft (draft),
  ADD CONSTRAINT partner_contract_draft FOREIGN KEY (draft) REFERENCES partner_contract_draft (number),
  ADD CONSTRAINT partner_contract_two CHECK (drafted_by IS NULL OR drafted_by <> agreed_by);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_contract_two BEFORE INSERT ON partner_contract FOR EACH ROW
BEGIN
  IF NEW.agreed_by NOT LIKE 'system:%' AND (NEW.draft IS NULL OR NEW.drafted_by IS NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract: nobody agrees a version alone';
  END IF;
  IF NEW.draft IS NOT NULL AND NOT EXISTS (SELECT 1 FROM partner_contract_draft d WHERE d.number = NEW.draft
      AND d.partner = NEW.partner AND d.drafted_by = NEW.drafted_by AND d.state = 'PROPOSED') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract: only what was proposed is approved';
  END IF;
END//
DELIMITER ;
