-- When a person is erased, what leads to the person may be emptied; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (shown, evidence, evidence_hash) ON partner_consent TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_consent_no_update BEFORE UPDATE ON partner_consent FOR EACH ROW
BEGIN
  IF NOT (NEW.subscription <=> OLD.subscription AND NEW.channel <=> OLD.channel AND NEW.consented_at <=> OLD.consented_at
      AND NEW.recorded_by <=> OLD.recorded_by AND NEW.recorded_at <=> OLD.recorded_at
      AND (NEW.shown <=> OLD.shown OR NEW.shown = '') AND (NEW.evidence <=> OLD.evidence OR NEW.evidence = '')
      AND (NEW.evidence_hash <=> OLD.evidence_hash OR NEW.evidence_hash IS NULL)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_consent holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
