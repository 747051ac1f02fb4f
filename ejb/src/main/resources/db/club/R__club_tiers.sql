-- The programme's own ladder, until staff propose another version: status points of a calendar year, kept through March when a year
-- was not enough, and then one step lower at most.
INSERT IGNORE INTO club_ladder_version
  (ladder, version, name_zh, name_en, begins, period_kind, period_months, grace_days, soft_landing, set_by, set_at) VALUES
  ('MAIN', 1, '会员等级', 'Tiers', '2000-01-01', 'CALENDAR', 12, 90, TRUE, 'system:programme', '2000-01-01 00:00:00');
INSERT IGNORE INTO club_ladder_step (ladder, version, place, code, name_zh, name_en, ways, yearly_cost) VALUES
  ('MAIN', 1, 1, 'BASE',     '普通会员', 'Member',   '',                      0),
  ('MAIN', 1, 2, 'SILVER',   '银卡会员', 'Silver',   'STATUS_POINTS>=10000',  0),
  ('MAIN', 1, 3, 'GOLD',     '金卡会员', 'Gold',     'STATUS_POINTS>=40000',  0),
  ('MAIN', 1, 4, 'PLATINUM', '白金会员', 'Platinum', 'STATUS_POINTS>=100000', 0);
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words) VALUES
  ('ladder:MAIN v1', 'system:programme', 'APPROVED', 'system:programme', '2000-01-01 00:00:00', '');
