-- What was accepted before the table was there.
INSERT INTO club_activity_day (member, business_date, spend, activities)
  SELECT t.member, t.business_date,
    SUM(IF(t.kind = 'ACCRUAL', 1, -1) * COALESCE(t.amount_fen, 0)),
    SUM(IF(t.kind = 'ACCRUAL', 1, IF(t.reversal_seq = 1, -1, 0)))
  FROM partner_transaction t JOIN club_member m ON m.number = t.member
  WHERE t.accepted = 1 AND t.entry IS NOT NULL AND (t.kind = 'ACCRUAL' OR t.kind = 'REVERSAL' AND t.points <= 0)
  GROUP BY t.member, t.business_date
  ON DUPLICATE KEY UPDATE spend = VALUES(spend), activities = VALUES(activities);
