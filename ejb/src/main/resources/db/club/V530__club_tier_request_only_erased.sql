-- What was asked is never changed, and what was decided is decided for good; when a person is erased, note and decision may be
-- emptied (ADR 0044).
DELIMITER //
CREATE OR REPLACE TRIGGER club_tier_request_once BEFORE UPDATE ON club_tier_request FOR EACH ROW
BEGIN
  IF NOT (NEW.id <=> OLD.id AND NEW.kind <=> OLD.kind AND NEW.member <=> OLD.member AND NEW.ladder <=> OLD.ladder
      AND NEW.tier <=> OLD.tier AND NEW.grp <=> OLD.grp AND NEW.influence <=> OLD.influence AND NEW.decides <=> OLD.decides
      AND NEW.until <=> OLD.until AND NEW.ends <=> OLD.ends AND NEW.reason <=> OLD.reason AND NEW.note IN (OLD.note, '')
      AND NEW.request_key <=> OLD.request_key AND NEW.asked_by <=> OLD.asked_by AND NEW.asked_at <=> OLD.asked_at)
    OR OLD.state <> 'WAITING' AND NOT (NEW.state <=> OLD.state AND NEW.decided_by <=> OLD.decided_by
      AND NEW.decided_at <=> OLD.decided_at AND NEW.decided_on <=> OLD.decided_on
      AND (NEW.decision <=> OLD.decision OR NEW.decision = '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_tier_request: what was asked or decided is never changed';
  END IF;
END//
DELIMITER ;
