-- Which versions of which rules run from when on: a row for each change, each with all of them. The last row is what live messages are
-- decided by; the first is locked by whoever adds one. rules: a line for each rule, its approved versions, and whether it pauses.
CREATE TABLE IF NOT EXISTS club_earning_book (
  id     BIGINT      NOT NULL PRIMARY KEY,
  rules  MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since  DATETIME(6) NOT NULL,
  set_by VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  change_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
INSERT IGNORE INTO club_earning_book (id, rules, since, set_by, change_of)
  VALUES (1, '', '2000-01-01', 'system:schema', 'begin');

CREATE OR REPLACE TRIGGER club_earning_book_no_update BEFORE UPDATE ON club_earning_book FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_book holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_earning_book_no_delete BEFORE DELETE ON club_earning_book FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_book holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_earning_book TO ${app};
GRANT SELECT ON club_earning_book TO ${report};
