-- Nobody approves an earning rule that was not simulated to the end, unless they said why; jobs' versions need nobody.
DELIMITER //
CREATE OR REPLACE TRIGGER club_decision_of_a_simulated_rule BEFORE INSERT ON club_decision FOR EACH ROW
BEGIN
  IF NEW.proposal LIKE 'earning-rule:%' AND NEW.verdict = 'APPROVED' AND NEW.decided_by NOT LIKE 'system:%'
    AND NOT EXISTS (SELECT 1 FROM club_earning_simulated s WHERE NEW.proposal = CONCAT('earning-rule:', s.code, ' v', s.version)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_decision: the earning rule was not simulated, and nobody said why';
  END IF;
END//
DELIMITER ;
