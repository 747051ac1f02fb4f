-- The life of a service: who did what with it, and why.
CREATE TABLE IF NOT EXISTS partner_service_step (
  partner VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq     INT          NOT NULL,
  step    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason  VARCHAR(200) NULL,
  made_by VARCHAR(80)  NOT NULL,
  made_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (partner, service, seq),
  CONSTRAINT partner_service_step_service FOREIGN KEY (partner, service) REFERENCES partner_service (partner, code)
);

CREATE OR REPLACE TRIGGER partner_service_step_no_update BEFORE UPDATE ON partner_service_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_service_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_service_step_no_delete BEFORE DELETE ON partner_service_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_service_step holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_service_step TO ${app};
GRANT SELECT ON partner_service_step TO ${report};
