CREATE TABLE club_import_result (
  import  BIGINT      NOT NULL,
  phase   VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line    BIGINT      NOT NULL,
  part    INT         NOT NULL,
  outcome VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member  CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin,
  reason  VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin,
  field   VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (import, phase, line),
  KEY club_import_result_outcome (import, phase, outcome, line),
  KEY club_import_result_part (import, phase, part),
  CONSTRAINT club_import_result_fk FOREIGN KEY (import) REFERENCES club_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_import_result TO ${app};
