-- What one statement asks to be paid, in one order. live_statement repeats the statement while the payment lives, so that it is
-- in one order only; it is emptied once, when the order is withdrawn or the bank sent the money back. Nothing else changes.
CREATE TABLE IF NOT EXISTS partner_payment (
  end_to_end     VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_number   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq            INT         NOT NULL,
  statement      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  live_statement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  partner        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount         BIGINT      NOT NULL,
  holder         VARCHAR(70) NOT NULL,
  bank           VARCHAR(70) NOT NULL,
  bank_code      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account        VARCHAR(34) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (end_to_end),
  UNIQUE KEY partner_payment_place (order_number, seq),
  UNIQUE KEY partner_payment_live (live_statement),
  KEY partner_payment_partner (partner, end_to_end),
  KEY partner_payment_statement (statement),
  CONSTRAINT partner_payment_order FOREIGN KEY (order_number) REFERENCES partner_payment_order (number),
  CONSTRAINT partner_payment_statement FOREIGN KEY (statement) REFERENCES partner_statement (number),
  CONSTRAINT partner_payment_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_payment_amount CHECK (amount > 0),
  CONSTRAINT partner_payment_lives CHECK (live_statement IS NULL OR live_statement = statement)
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_payment_once BEFORE UPDATE ON partner_payment FOR EACH ROW
BEGIN
  IF NEW.live_statement IS NOT NULL OR OLD.live_statement IS NULL
    OR NOT (NEW.end_to_end <=> OLD.end_to_end AND NEW.order_number <=> OLD.order_number AND NEW.seq <=> OLD.seq
      AND NEW.statement <=> OLD.statement AND NEW.partner <=> OLD.partner AND NEW.amount <=> OLD.amount
      AND NEW.holder <=> OLD.holder AND NEW.bank <=> OLD.bank AND NEW.bank_code <=> OLD.bank_code
      AND NEW.account <=> OLD.account) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_payment: what is paid to whom is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_payment_no_delete BEFORE DELETE ON partner_payment FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_payment is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_payment TO ${app};
GRANT SELECT ON partner_payment TO ${report};
