-- State of a simulation that goes on: what rules gave for accruals of which a part is undone later, and what is left of it.
CREATE TABLE IF NOT EXISTS club_simulation_award (
  run     BIGINT      NOT NULL,
  accrual BIGINT      NOT NULL,
  seq     INT         NOT NULL,
  rule    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gave    BIGINT      NOT NULL,
  rest    BIGINT      NOT NULL,
  PRIMARY KEY (run, accrual, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

GRANT SELECT, INSERT, UPDATE, DELETE ON club_simulation_award TO ${app};
GRANT SELECT ON club_simulation_award TO ${report};
