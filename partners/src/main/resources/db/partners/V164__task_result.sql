-- What somebody said of a task: facts; the latest of a task counts.
CREATE TABLE IF NOT EXISTS partner_task_result (
  partner VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq     INT          NOT NULL,
  task    VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note    VARCHAR(500) NOT NULL,
  actor   VARCHAR(80)  NOT NULL,
  at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (partner, seq),
  CONSTRAINT partner_task_result_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_task_result_outcome CHECK (outcome IN ('DONE', 'WAIVED', 'REOPENED'))
);

CREATE OR REPLACE TRIGGER partner_task_result_no_update BEFORE UPDATE ON partner_task_result FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_task_result holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_task_result_no_delete BEFORE DELETE ON partner_task_result FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_task_result holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_task_result TO ${app};
GRANT SELECT ON partner_task_result TO ${report};
