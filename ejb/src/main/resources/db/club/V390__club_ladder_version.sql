-- What ladders ask for, in versions that are never changed. In force is, of those that are approved, the latest that has begun.
CREATE TABLE IF NOT EXISTS club_ladder_version (
  ladder        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version       INT         NOT NULL,
  name_zh       VARCHAR(40) NOT NULL,
  name_en       VARCHAR(40) NOT NULL,
  begins        DATE        NOT NULL,
  period_kind   VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period_months INT         NOT NULL,
  grace_days    INT         NOT NULL,
  soft_landing  BOOLEAN     NOT NULL,
  set_by        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (ladder, version),
  CONSTRAINT club_ladder_version_numbers CHECK (version > 0 AND period_months > 0 AND grace_days >= 0),
  CONSTRAINT club_ladder_version_kind CHECK (period_kind IN ('CALENDAR', 'ANNIVERSARY', 'ROLLING'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_ladder_version_no_update BEFORE UPDATE ON club_ladder_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_ladder_version holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_ladder_version_no_delete BEFORE DELETE ON club_ladder_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_ladder_version holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_ladder_version TO ${app};
GRANT SELECT ON club_ladder_version TO ${report};
