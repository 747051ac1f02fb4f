CREATE SEQUENCE run_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON run_seq TO ${app};
CREATE TABLE run (
  id          BIGINT       NOT NULL PRIMARY KEY,
  kind        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  run_key     VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  params      TEXT         NOT NULL,
  state       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cancelling  BOOLEAN      NOT NULL,
  planned     BOOLEAN      NOT NULL,
  started_by  VARCHAR(72)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at  DATETIME(6)  NOT NULL,
  begun_at    DATETIME(6),
  finished_at DATETIME(6),
  leased_until DATETIME(6) NOT NULL,
  fence       BIGINT       NOT NULL,
  error       VARCHAR(500),
  UNIQUE KEY run_key (kind, run_key),
  KEY run_due (state, leased_until),
  KEY run_kind (kind, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON run TO ${app};
