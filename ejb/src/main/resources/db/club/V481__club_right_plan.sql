-- Who is given how many of a right for each period, by versions: the last version of a plan that was approved holds.
CREATE TABLE IF NOT EXISTS club_right_plan (
  code          VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version       INT         NOT NULL,
  right_code    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enabled       BOOLEAN     NOT NULL,
  audience_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audience      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount        BIGINT      NOT NULL,
  period        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months        INT         NOT NULL,
  set_by        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (code, version),
  CONSTRAINT club_right_plan_said CHECK (amount >= 0 AND months >= 0 AND (period = 'MONTHS') = (months > 0)
    AND (audience_kind = 'EVERYBODY') = (audience = ''))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_right_plan_no_update BEFORE UPDATE ON club_right_plan FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_plan holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_right_plan_no_delete BEFORE DELETE ON club_right_plan FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_plan holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_right_plan TO ${app};
GRANT SELECT ON club_right_plan TO ${report};
