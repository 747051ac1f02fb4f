-- A charge that was given back, whole. entry is empty where the charge had moved nothing.
CREATE TABLE IF NOT EXISTS partner_charge_refund (
  charge        BIGINT       NOT NULL,
  entry         BIGINT       NULL,
  reason        VARCHAR(200) NOT NULL,
  business_date DATE         NOT NULL,
  refunded_by   VARCHAR(80)  NOT NULL,
  refunded_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (charge),
  UNIQUE KEY partner_charge_refund_entry (entry),
  CONSTRAINT partner_charge_refund_charge FOREIGN KEY (charge) REFERENCES partner_charge (number),
  CONSTRAINT partner_charge_refund_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id)
);

CREATE OR REPLACE TRIGGER partner_charge_refund_no_update BEFORE UPDATE ON partner_charge_refund FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_charge_refund holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_charge_refund_no_delete BEFORE DELETE ON partner_charge_refund FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_charge_refund holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_charge_refund TO ${app};
GRANT SELECT ON partner_charge_refund TO ${report};
