-- facts: the other sections of a closing (movements, trial balance, run-off): the words of a line, and its two figures
CREATE TABLE IF NOT EXISTS club_closing_line (
  run     BIGINT       NOT NULL,
  section VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words   VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  count   BIGINT       NOT NULL,
  amount  BIGINT       NOT NULL,
  PRIMARY KEY (run, section, words),
  CONSTRAINT club_closing_line_run_fk FOREIGN KEY (run) REFERENCES club_closing (run)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_closing_line_no_update BEFORE UPDATE ON club_closing_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing_line holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_closing_line_no_delete BEFORE DELETE ON club_closing_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing_line holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_closing_line TO ${app};
GRANT SELECT ON club_closing_line TO ${report};
