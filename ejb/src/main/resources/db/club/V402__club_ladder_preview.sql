-- Previews of versions of ladders that were asked for.
CREATE TABLE IF NOT EXISTS club_ladder_preview (
  run     BIGINT      NOT NULL PRIMARY KEY,
  ladder  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT         NOT NULL,
  KEY club_ladder_preview_version (ladder, version, run),
  CONSTRAINT club_ladder_preview_run FOREIGN KEY (run) REFERENCES run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_ladder_preview TO ${app};
GRANT SELECT ON club_ladder_preview TO ${report};
