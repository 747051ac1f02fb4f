-- Visits that were taken back, each once.
CREATE TABLE IF NOT EXISTS partner_visit_void (
  visit     BIGINT      NOT NULL,
  entry     BIGINT      NULL,
  voided_at DATETIME(6) NOT NULL,
  voided_by VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (visit),
  CONSTRAINT partner_visit_void_visit FOREIGN KEY (visit) REFERENCES partner_visit (number),
  CONSTRAINT partner_visit_void_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id)
);
CREATE OR REPLACE TRIGGER partner_visit_void_no_update BEFORE UPDATE ON partner_visit_void FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_visit_void holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_visit_void_no_delete BEFORE DELETE ON partner_visit_void FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_visit_void holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_visit_void TO ${app};
GRANT SELECT ON partner_visit_void TO ${report};
