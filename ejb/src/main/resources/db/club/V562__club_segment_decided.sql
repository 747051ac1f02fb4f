-- Versions of segments need a second person; what was defined before there were two holds as it did. The trigger knows no versions of
-- segments before R__club_decision_of_a_version has run, which comes after this.
DROP TRIGGER IF EXISTS club_decision_of_a_version;
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words)
  SELECT CONCAT('segment:', segment, ' v', version), set_by, 'APPROVED', 'system:before-two-persons', set_at, '' FROM club_segment_version;
