-- From when until when a member was in a segment, as runs saw it. A stretch ends once and is never changed otherwise; a member
-- has one open stretch of a segment at most, which the key of open_member says.
CREATE TABLE IF NOT EXISTS club_segment_stay (
  segment     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_at    DATETIME(6) NOT NULL,
  until_at    DATETIME(6) NULL,
  open_member CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin AS (IF(until_at IS NULL, RTRIM(member), NULL)) PERSISTENT,
  PRIMARY KEY (segment, member, since_at),
  UNIQUE KEY club_segment_stay_open (segment, open_member),
  KEY club_segment_stay_member (member, until_at, since_at),
  CONSTRAINT club_segment_stay_order CHECK (until_at IS NULL OR until_at >= since_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELIMITER //
CREATE OR REPLACE TRIGGER club_segment_stay_ends_once BEFORE UPDATE ON club_segment_stay FOR EACH ROW
BEGIN
  IF OLD.until_at IS NOT NULL OR NEW.until_at IS NULL OR NEW.segment <> OLD.segment OR NEW.member <> OLD.member
      OR NEW.since_at <> OLD.since_at THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_segment_stay: a stretch ends once and is never changed otherwise';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_segment_stay_no_delete BEFORE DELETE ON club_segment_stay FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_segment_stay holds facts: they are never deleted';
GRANT SELECT, INSERT, UPDATE ON club_segment_stay TO ${app};
GRANT SELECT ON club_segment_stay TO ${report};
