-- Payments that go to the bank in one file. What was drafted never changes, only where it stands: drafted by one person and
-- approved by another, or withdrawn. payer_…: the programme's own account, as it was then. payments, total: of its payments.
CREATE TABLE IF NOT EXISTS partner_payment_order (
  number          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  execute_on      DATE         NOT NULL,
  payments        INT          NOT NULL,
  total           BIGINT       NOT NULL,
  payer_name      VARCHAR(70)  NOT NULL,
  payer_bank_code VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payer_number    VARCHAR(34)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_key     VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drafted_by      VARCHAR(80)  NOT NULL,
  drafted_at      DATETIME(6)  NOT NULL,
  decided_by      VARCHAR(80)  NULL,
  decided_at      DATETIME(6)  NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_payment_order_request (drafted_by, request_key),
  KEY partner_payment_order_state (state, number),
  CONSTRAINT partner_payment_order_sums CHECK (payments > 0 AND total > 0),
  CONSTRAINT partner_payment_order_state CHECK (state IN ('DRAFT', 'APPROVED', 'WITHDRAWN')
    AND (state = 'DRAFT') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT partner_payment_order_two CHECK (state <> 'APPROVED' OR decided_by <> drafted_by)
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_payment_order_once BEFORE UPDATE ON partner_payment_order FOR EACH ROW
BEGIN
  IF OLD.state = 'WITHDRAWN' OR OLD.state = 'APPROVED'
    OR NOT (NEW.number <=> OLD.number AND NEW.execute_on <=> OLD.execute_on AND NEW.payments <=> OLD.payments
      AND NEW.total <=> OLD.total AND NEW.payer_name <=> OLD.payer_name AND NEW.payer_bank_code <=> OLD.payer_bank_code
      AND NEW.payer_number <=> OLD.payer_number AND NEW.request_key <=> OLD.request_key
      AND NEW.drafted_by <=> OLD.drafted_by AND NEW.drafted_at <=> OLD.drafted_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_payment_order: what was drafted or decided is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_payment_order_no_delete BEFORE DELETE ON partner_payment_order FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_payment_order is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_payment_order TO ${app};
GRANT SELECT ON partner_payment_order TO ${report};
