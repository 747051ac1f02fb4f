-- State that can be rebuilt from awards: what each rule has given to all members. Kept from when a version with a budget ran first.
CREATE TABLE IF NOT EXISTS club_earning_budget (
  id    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rule  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spent BIGINT      NOT NULL,
  UNIQUE KEY club_earning_budget_rule (rule),
  CONSTRAINT club_earning_budget_spent CHECK (spent >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_earning_budget TO ${app};
GRANT SELECT ON club_earning_budget TO ${report};
