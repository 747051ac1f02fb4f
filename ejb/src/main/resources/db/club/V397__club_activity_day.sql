-- State that can be rebuilt from partners' transactions: what members spent, and how often they earned, by business date. spend is in
-- fen, less what was taken back on that day; activities likewise, an accrual of which something was taken back not being one.
CREATE TABLE IF NOT EXISTS club_activity_day (
  member        CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  business_date DATE     NOT NULL,
  spend         BIGINT   NOT NULL,
  activities    INT      NOT NULL,
  PRIMARY KEY (member, business_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_activity_day TO ${app};
GRANT SELECT ON club_activity_day TO ${report};
