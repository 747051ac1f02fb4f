-- State of a simulation that goes on: what its caps and budgets have used, as the parts before have left it. A row for each member and
-- month, year or ever (MEMBER.PERIOD), and one for all budgets (.); counts: a line for each counter (.RULE.PERIOD), its amount and times.
CREATE TABLE IF NOT EXISTS club_simulation_count (
  run    BIGINT      NOT NULL,
  owner  VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  counts MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (run, owner)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON club_simulation_count TO ${app};
GRANT SELECT ON club_simulation_count TO ${report};
