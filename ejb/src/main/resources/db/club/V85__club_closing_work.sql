-- what the chunks of a run have added up so far; taken away when it is done
CREATE TABLE IF NOT EXISTS club_closing_work (
  run     BIGINT       NOT NULL,
  section VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words   VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  figure1 BIGINT       NOT NULL,
  figure2 BIGINT       NOT NULL,
  figure3 BIGINT       NOT NULL,
  PRIMARY KEY (run, section, words),
  CONSTRAINT club_closing_work_run_fk FOREIGN KEY (run) REFERENCES run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON club_closing_work TO ${app};

-- facts: a closing recomputed from its cut, and whether it was the same
CREATE TABLE IF NOT EXISTS club_closing_proof (
  run       BIGINT      NOT NULL PRIMARY KEY,
  closing   BIGINT      NOT NULL,
  hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  same      BOOLEAN     NOT NULL,
  proved_at DATETIME(6) NOT NULL,
  proved_by VARCHAR(72) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY club_closing_proof_closing (closing, run),
  CONSTRAINT club_closing_proof_run_fk FOREIGN KEY (run) REFERENCES run (id),
  CONSTRAINT club_closing_proof_closing_fk FOREIGN KEY (closing) REFERENCES club_closing (run)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_closing_proof_no_update BEFORE UPDATE ON club_closing_proof FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing_proof holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_closing_proof_no_delete BEFORE DELETE ON club_closing_proof FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_closing_proof holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_closing_proof TO ${app};
GRANT SELECT ON club_closing_proof TO ${report};
