-- A decision is about a version that is there, and names who really proposed it. Whoever adds a kind of version adds it here: this runs
-- after all numbered migrations, and again whenever it changes.
DELIMITER //
CREATE OR REPLACE TRIGGER club_decision_of_a_version BEFORE INSERT ON club_decision FOR EACH ROW
BEGIN
  IF NOT EXISTS (SELECT 1 FROM club_expiry_policy p WHERE p.set_by = NEW.proposer AND NEW.proposal = CONCAT('expiry-policy:', p.unit,
      IF(p.tier = '*', '', CONCAT('.', p.tier)), IF(p.region = '*', '', CONCAT('.', p.region)), ' v', p.version))
    AND NOT EXISTS (SELECT 1 FROM club_gift_limit l WHERE l.set_by = NEW.proposer AND NEW.proposal = CONCAT('gift-limit:',
      l.giver_kind, '.', l.taker_kind, '.', l.unit, '.', l.tier, ' v', l.version))
    AND NOT EXISTS (SELECT 1 FROM club_ladder_version v WHERE v.set_by = NEW.proposer AND NEW.proposal = CONCAT('ladder:',
      v.ladder, ' v', v.version))
    AND NOT EXISTS (SELECT 1 FROM club_holiday_notice n WHERE n.set_by = NEW.proposer
      AND NEW.proposal = CONCAT('holiday-notice:', n.year, ' v', n.version))
    AND NOT EXISTS (SELECT 1 FROM club_referral_terms t WHERE t.set_by = NEW.proposer
      AND NEW.proposal = CONCAT('referral-terms:v', t.version))
    AND NOT EXISTS (SELECT 1 FROM club_right_version r WHERE r.set_by = NEW.proposer AND NEW.proposal = CONCAT('right:',
      r.code, ' v', r.version))
    AND NOT EXISTS (SELECT 1 FROM club_right_plan g WHERE g.set_by = NEW.proposer AND NEW.proposal = CONCAT('right-plan:',
      g.code, ' v', g.version))
    AND NOT EXISTS (SELECT 1 FROM club_earning_rule r WHERE r.set_by = NEW.proposer
      AND NEW.proposal = CONCAT('earning-rule:', r.code, ' v', r.version))
    AND NOT EXISTS (SELECT 1 FROM club_segment_version s WHERE s.set_by = NEW.proposer
      AND NEW.proposal = CONCAT('segment:', s.segment, ' v', s.version))
    AND NOT EXISTS (SELECT 1 FROM club_frequency f WHERE f.set_by = NEW.proposer
      AND NEW.proposal = CONCAT('frequency:', f.kind, '.', f.applies_to, ' v', f.version)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_decision: there is no such version of this proposer';
  END IF;
END//
DELIMITER ;
