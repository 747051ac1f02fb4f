-- By how much members would be better off by a simulation, or worse; those for whom nothing changes are left out.
CREATE TABLE IF NOT EXISTS club_simulation_member (
  run           BIGINT   NOT NULL,
  member        CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points        BIGINT   NOT NULL,
  status_points BIGINT   NOT NULL,
  PRIMARY KEY (run, member),
  KEY club_simulation_member_points (run, points, member)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON club_simulation_member TO ${app};
GRANT SELECT ON club_simulation_member TO ${report};
