-- How often a member is contacted at most (LIMIT, by purpose) and at least (CADENCE, by tier), by versions in two hands: the last of
-- a cell that was approved holds. What has no cell is not limited, or not planned.
CREATE TABLE IF NOT EXISTS club_frequency (
  kind       VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  applies_to VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT         NOT NULL,
  enabled    BOOLEAN     NOT NULL,
  times      INT         NOT NULL,
  days       INT         NOT NULL,
  set_by     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, applies_to, version),
  CONSTRAINT club_frequency_terms CHECK (times BETWEEN 1 AND 100 AND days BETWEEN 1 AND 366 AND (kind = 'LIMIT' OR times = 1))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_frequency_no_update BEFORE UPDATE ON club_frequency FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_frequency holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_frequency_no_delete BEFORE DELETE ON club_frequency FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_frequency holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_frequency TO ${app};
GRANT SELECT ON club_frequency TO ${report};
