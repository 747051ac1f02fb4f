-- What a simulation comes to, beside what really happened: by nothing, month, tier, partner and rule. Added up by its parts.
CREATE TABLE IF NOT EXISTS club_simulation_sum (
  run           BIGINT      NOT NULL,
  dimension     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  messages      BIGINT      NOT NULL,
  inexact       BIGINT      NOT NULL,
  real_points   BIGINT      NOT NULL,
  real_status   BIGINT      NOT NULL,
  points        BIGINT      NOT NULL,
  status_points BIGINT      NOT NULL,
  PRIMARY KEY (run, dimension, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON club_simulation_sum TO ${app};
GRANT SELECT ON club_simulation_sum TO ${report};
