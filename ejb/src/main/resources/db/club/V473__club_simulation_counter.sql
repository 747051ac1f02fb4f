-- State of a simulation that goes on: what its caps and budgets have used (MEMBER.RULE.PERIOD, .RULE), as the parts before have left it.
CREATE TABLE IF NOT EXISTS club_simulation_counter (
  run     BIGINT      NOT NULL,
  counter VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount  BIGINT      NOT NULL,
  times   BIGINT      NOT NULL,
  PRIMARY KEY (run, counter)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON club_simulation_counter TO ${app};
GRANT SELECT ON club_simulation_counter TO ${report};
