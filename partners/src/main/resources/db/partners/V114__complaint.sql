-- A member's complaint about a subscription, or about one charge of it.
CREATE TABLE IF NOT EXISTS partner_complaint (
  number       BIGINT       NOT NULL,
  partner      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member       CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subscription BIGINT       NOT NULL,
  charge       BIGINT       NULL,
  reason       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text         VARCHAR(500) NOT NULL,
  filed_by     VARCHAR(80)  NOT NULL,
  filed_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (number),
  KEY partner_complaint_partner (partner, filed_at, number),
  KEY partner_complaint_service (partner, service, filed_at),
  KEY partner_complaint_subscription (subscription, number),
  CONSTRAINT partner_complaint_subscription FOREIGN KEY (subscription) REFERENCES partner_subscription (number),
  CONSTRAINT partner_complaint_charge FOREIGN KEY (charge) REFERENCES partner_charge (number)
);

CREATE OR REPLACE TRIGGER partner_complaint_no_update BEFORE UPDATE ON partner_complaint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_complaint holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_complaint_no_delete BEFORE DELETE ON partner_complaint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_complaint holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_complaint TO ${app};
GRANT SELECT ON partner_complaint TO ${report};
