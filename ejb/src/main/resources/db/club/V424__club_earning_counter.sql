-- State that can be rebuilt from awards: what members have had by rules with caps (MEMBER.RULE.PERIOD; PERIOD is empty for ever), and how
-- many accruals they had (MEMBER.#. at all partners, MEMBER.#.PARTNER at one), counted from when a rule first asked.
CREATE TABLE IF NOT EXISTS club_earning_counter (
  counter VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  amount  BIGINT      NOT NULL,
  times   BIGINT      NOT NULL,
  CONSTRAINT club_earning_counter_used CHECK (amount >= 0 AND times >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_earning_counter TO ${app};
GRANT SELECT ON club_earning_counter TO ${report};
