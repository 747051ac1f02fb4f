-- facts: a month closed, or found not to tie. A run closes one month; a month is closed once, which closed_month's key says.
CREATE TABLE IF NOT EXISTS club_closing (
  run          BIGINT        NOT NULL PRIMARY KEY,
  month        CHAR(7)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed_month CHAR(7)       CHARACTER SET ascii COLLATE ascii_bin,
  cut_off      DATETIME(6)   NOT NULL,
  previous     BIGINT,
  points       BIGINT        NOT NULL,
  cost_micros  DECIMAL(30,0) NOT NULL,
  untied       VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash         CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed_at    DATETIME(6)   NOT NULL,
  closed_by    VARCHAR(72)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY club_closing_closed_month (closed_month),
  KEY club_closing_month (month, run),
  CONSTRAINT club_closing_run_fk FOREIGN KEY (run) REFERENCES run (id),
  CONSTRAINT club_closing_previous_fk FOREIGN KEY (previous) REFERENCES club_closing (run),
  CONSTRAINT club_closing_closed CHECK (closed_month IS NULL OR closed_month = month)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_closing_no_update BEFORE UPDATE ON club_closing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_closing_no_delete BEFORE DELETE ON club_closing FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_closing TO ${app};
GRANT SELECT ON club_closing TO ${report};
