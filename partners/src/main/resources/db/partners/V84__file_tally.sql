-- The sums of a part's results by kind (UNREAD: of rows whose kind could not be read), so that progress is no count over all rows.
CREATE TABLE IF NOT EXISTS partner_file_tally (
  file     BIGINT      NOT NULL,
  phase    VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part     INT         NOT NULL,
  kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted BIGINT      NOT NULL,
  parked   BIGINT      NOT NULL,
  repeated BIGINT      NOT NULL,
  refused  BIGINT      NOT NULL,
  moved    BIGINT      NOT NULL,
  money    BIGINT      NOT NULL,
  PRIMARY KEY (file, phase, part, kind),
  CONSTRAINT partner_file_tally_file FOREIGN KEY (file) REFERENCES partner_file (id)
);

CREATE OR REPLACE TRIGGER partner_file_tally_no_update BEFORE UPDATE ON partner_file_tally FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_tally holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_file_tally_no_delete BEFORE DELETE ON partner_file_tally FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_file_tally holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_file_tally TO ${app};
GRANT SELECT ON partner_file_tally TO ${report};
