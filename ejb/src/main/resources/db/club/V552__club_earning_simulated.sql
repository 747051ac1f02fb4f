-- What approvals of earning rules' versions rest on: simulations of them that came to their end (run), or why there was none (run 0, words).
CREATE TABLE IF NOT EXISTS club_earning_simulated (
  code     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT          NOT NULL,
  run      BIGINT       NOT NULL,
  words    VARCHAR(200) NOT NULL,
  noted_by VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (code, version, run),
  CONSTRAINT club_earning_simulated_rule FOREIGN KEY (code, version) REFERENCES club_earning_rule (code, version),
  CONSTRAINT club_earning_simulated_why CHECK ((run = 0) = (words <> ''))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_earning_simulated_no_update BEFORE UPDATE ON club_earning_simulated FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_simulated holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_earning_simulated_no_delete BEFORE DELETE ON club_earning_simulated FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_simulated holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_earning_simulated TO ${app};
GRANT SELECT ON club_earning_simulated TO ${report};
