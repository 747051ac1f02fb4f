-- What a row came to when it was checked (phase CHECK: what it would) and when it was posted (POST). What could be read of the row
-- stands beside it. moved and money: signed changes of points and of what the partner owes.
CREATE TABLE IF NOT EXISTS partner_file_result (
  file         BIGINT       NOT NULL,
  phase        VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line         BIGINT       NOT NULL,
  outcome      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  reference    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  occurred_at  DATETIME(6)  NULL,
  outlet       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  member       VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount_fen   BIGINT       NULL,
  points       BIGINT       NULL,
  original     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  transaction  BIGINT       NULL,
  moved        BIGINT       NOT NULL,
  money        BIGINT       NOT NULL,
  refusal_kind VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_code VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_args VARCHAR(1000) NULL,
  PRIMARY KEY (file, phase, line),
  KEY partner_file_result_outcome (file, phase, outcome, line),
  KEY partner_file_result_reference (file, phase, reference, line),
  KEY partner_file_result_original (file, phase, original, line),
  CONSTRAINT partner_file_result_file FOREIGN KEY (file) REFERENCES partner_file (id),
  CONSTRAINT partner_file_result_refusal CHECK ((outcome = 'REFUSED') = (refusal_code IS NOT NULL))
);

CREATE OR REPLACE TRIGGER partner_file_result_no_update BEFORE UPDATE ON partner_file_result FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_result holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_file_result_no_delete BEFORE DELETE ON partner_file_result FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_result holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_file_result TO ${app};
GRANT SELECT ON partner_file_result TO ${report};
