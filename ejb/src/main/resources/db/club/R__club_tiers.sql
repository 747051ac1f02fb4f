-- the ladder; thresholds in status points
INSERT INTO club_tier (code, position, name_zh, name_en, threshold) VALUES
  ('BASE',     1, '普通会员', 'Member',   0),
  ('SILVER',   2, '银卡会员', 'Silver',   10000),
  ('GOLD',     3, '金卡会员', 'Gold',     40000),
  ('PLATINUM', 4, '白金会员', 'Platinum', 100000)
ON DUPLICATE KEY UPDATE position = VALUES(position), name_zh = VALUES(name_zh), name_en = VALUES(name_en),
  threshold = VALUES(threshold);
