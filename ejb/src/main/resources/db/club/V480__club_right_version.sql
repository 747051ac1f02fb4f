-- Rights that members can have, by versions: the last version of a code that was approved holds. honoured_at: kinds of partners,
-- partners (PEK) and outlets (PEK/T3), separated by blanks.
CREATE TABLE IF NOT EXISTS club_right_version (
  code             VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version          INT           NOT NULL,
  name_zh          VARCHAR(60)   NOT NULL,
  name_en          VARCHAR(60)   NOT NULL,
  enabled          BOOLEAN       NOT NULL,
  counted          BOOLEAN       NOT NULL,
  guests_most      INT           NOT NULL,
  guest_cost       INT           NOT NULL,
  guest_rule       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  household        BOOLEAN       NOT NULL,
  no_show          VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arrive_minutes   INT           NOT NULL,
  cancel_minutes   INT           NOT NULL,
  make_good_points BIGINT        NOT NULL,
  honoured_at      VARCHAR(1800) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_by           VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at           DATETIME(6)   NOT NULL,
  PRIMARY KEY (code, version),
  CONSTRAINT club_right_version_said CHECK (guests_most BETWEEN 0 AND 9 AND guest_cost BETWEEN 0 AND 9
    AND arrive_minutes >= 0 AND cancel_minutes >= 0 AND make_good_points >= 0
    AND guest_rule IN ('NOBODY', 'MEMBER_ALONE') AND no_show IN ('LOST', 'KEPT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_right_version_no_update BEFORE UPDATE ON club_right_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_version holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_right_version_no_delete BEFORE DELETE ON club_right_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_version holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_right_version TO ${app};
GRANT SELECT ON club_right_version TO ${report};
