-- Versions of earning rules: facts. terms is what a version says, as JSON. What becomes of it is in club_decision (earning-rule:CODE v1).
CREATE TABLE IF NOT EXISTS club_earning_rule (
  code    VARCHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT            NOT NULL,
  terms   VARCHAR(15000) NOT NULL,
  set_by  VARCHAR(80)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at  DATETIME(6)    NOT NULL,
  PRIMARY KEY (code, version),
  CONSTRAINT club_earning_rule_version CHECK (version > 0 AND JSON_VALID(terms))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_earning_rule_no_update BEFORE UPDATE ON club_earning_rule FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_rule holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_earning_rule_no_delete BEFORE DELETE ON club_earning_rule FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_rule holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_earning_rule TO ${app};
GRANT SELECT ON club_earning_rule TO ${report};
