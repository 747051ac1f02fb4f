CREATE TABLE run_chunk (
  run       BIGINT       NOT NULL,
  seq       INT          NOT NULL,
  payload   VARCHAR(255) NOT NULL,
  state     VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  items     BIGINT       NOT NULL,
  done      BIGINT       NOT NULL,
  refused   BIGINT       NOT NULL,
  attempts  INT          NOT NULL,
  error     VARCHAR(500),
  failed_at DATETIME(6),
  PRIMARY KEY (run, seq),
  KEY run_chunk_state (run, state, seq),
  CONSTRAINT run_chunk_run_fk FOREIGN KEY (run) REFERENCES run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON run_chunk TO ${app};
