-- facts: outstanding points of a closing, by all that they have in common; tier and expires are - where there is none
CREATE TABLE IF NOT EXISTS club_closing_row (
  run              BIGINT        NOT NULL,
  line             INT           NOT NULL,
  cohort           CHAR(7)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  funder           VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier             VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires          VARCHAR(7)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_cost_micros BIGINT        NOT NULL,
  available        BIGINT        NOT NULL,
  held             BIGINT        NOT NULL,
  pending          BIGINT        NOT NULL,
  cost_micros      DECIMAL(30,0) NOT NULL,
  PRIMARY KEY (run, line),
  CONSTRAINT club_closing_row_run_fk FOREIGN KEY (run) REFERENCES club_closing (run)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_closing_row_no_update BEFORE UPDATE ON club_closing_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing_row holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_closing_row_no_delete BEFORE DELETE ON club_closing_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing_row holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_closing_row TO ${app};
GRANT SELECT ON club_closing_row TO ${report};
