-- the notices that Hansa begins with are in force since they were announced; one by one, because a trigger that reads the table that an
-- INSERT … SELECT reads sees nothing of it
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words)
  VALUES ('holiday-notice:2025 v1', 'system:reference', 'APPROVED', 'system:reference', '2024-11-12 00:00:00', '');
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words)
  VALUES ('holiday-notice:2026 v1', 'system:reference', 'APPROVED', 'system:reference', '2025-11-04 00:00:00', '');
