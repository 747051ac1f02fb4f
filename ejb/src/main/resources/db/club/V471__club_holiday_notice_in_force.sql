-- the notices that Hansa begins with are in force since they were announced
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words)
  SELECT CONCAT('holiday-notice:', year, ' v', version), set_by, 'APPROVED', 'system:reference', set_at, ''
  FROM club_holiday_notice WHERE set_by = 'system:reference';
