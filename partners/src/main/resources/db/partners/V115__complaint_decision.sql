-- What staff decided on a complaint, once.
CREATE TABLE IF NOT EXISTS partner_complaint_decision (
  complaint  BIGINT       NOT NULL,
  upheld     TINYINT      NOT NULL,
  note       VARCHAR(500) NOT NULL,
  refunded   TINYINT      NOT NULL,
  decided_by VARCHAR(80)  NOT NULL,
  decided_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (complaint),
  CONSTRAINT partner_complaint_decision_complaint FOREIGN KEY (complaint) REFERENCES partner_complaint (number)
);

CREATE OR REPLACE TRIGGER partner_complaint_decision_no_update BEFORE UPDATE ON partner_complaint_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_complaint_decision holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_complaint_decision_no_delete BEFORE DELETE ON partner_complaint_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_complaint_decision holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_complaint_decision TO ${app};
GRANT SELECT ON partner_complaint_decision TO ${report};
