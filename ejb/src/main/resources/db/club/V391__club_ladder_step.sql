-- The steps of a version, the lowest first. ways: STATUS_POINTS>=40000|SPEND>=5000000&ACTIVITIES>=20 (any of, all of); the lowest has
-- none. yearly_cost: what the rights of a member cost in a year, in fen; 0: not known.
CREATE TABLE IF NOT EXISTS club_ladder_step (
  ladder      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT          NOT NULL,
  place       INT          NOT NULL,
  code        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh     VARCHAR(40)  NOT NULL,
  name_en     VARCHAR(40)  NOT NULL,
  ways        VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  yearly_cost BIGINT       NOT NULL,
  PRIMARY KEY (ladder, version, place),
  UNIQUE KEY club_ladder_step_code (ladder, version, code),
  CONSTRAINT club_ladder_step_version FOREIGN KEY (ladder, version) REFERENCES club_ladder_version (ladder, version),
  CONSTRAINT club_ladder_step_lowest CHECK (place > 0 AND (place = 1) = (ways = '') AND yearly_cost >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_ladder_step_no_update BEFORE UPDATE ON club_ladder_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_ladder_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_ladder_step_no_delete BEFORE DELETE ON club_ladder_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_ladder_step holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_ladder_step TO ${app};
GRANT SELECT ON club_ladder_step TO ${report};
