-- How many members stand where by what is in force, and would by the version; each chunk of the run adds to it.
CREATE TABLE IF NOT EXISTS club_ladder_preview_shift (
  run       BIGINT      NOT NULL,
  from_tier VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_tier   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  members   BIGINT      NOT NULL,
  PRIMARY KEY (run, from_tier, to_tier),
  CONSTRAINT club_ladder_preview_shift_run FOREIGN KEY (run) REFERENCES club_ladder_preview (run)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_ladder_preview_shift TO ${app};
GRANT SELECT ON club_ladder_preview_shift TO ${report};
