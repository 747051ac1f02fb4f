-- Facts: what a segment means, by versions.
CREATE TABLE IF NOT EXISTS club_segment_version (
  segment VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT           NOT NULL,
  name_zh VARCHAR(60)   NOT NULL,
  name_en VARCHAR(60)   NOT NULL,
  rule    VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enabled BOOLEAN       NOT NULL,
  set_by  VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (segment, version),
  CONSTRAINT club_segment_version_fk FOREIGN KEY (segment) REFERENCES club_segment (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_segment_version_no_update BEFORE UPDATE ON club_segment_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_segment_version holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_segment_version_no_delete BEFORE DELETE ON club_segment_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_segment_version holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_segment_version TO ${app};
GRANT SELECT ON club_segment_version TO ${report};
