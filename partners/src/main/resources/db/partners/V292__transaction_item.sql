-- What accepted messages consist of, where they say so: of an accrual, a redemption or a capture each item with what it is of the message's
-- amount (or of its points, where it has none); of a reversal those that it undoes. gives_back: the transaction whose item that is;
-- each is undone once, and whole.
CREATE TABLE IF NOT EXISTS partner_transaction_item (
  transaction BIGINT      NOT NULL,
  code        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount      BIGINT      NOT NULL,
  gives_back  BIGINT      NULL,
  PRIMARY KEY (transaction, code),
  UNIQUE KEY partner_transaction_item_back (gives_back, code),
  CONSTRAINT partner_transaction_item_transaction FOREIGN KEY (transaction) REFERENCES partner_transaction (number),
  CONSTRAINT partner_transaction_item_back FOREIGN KEY (gives_back, code) REFERENCES partner_transaction_item (transaction, code),
  CONSTRAINT partner_transaction_item_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER partner_transaction_item_no_update BEFORE UPDATE ON partner_transaction_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_transaction_item holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_transaction_item_no_delete BEFORE DELETE ON partner_transaction_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_transaction_item holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_transaction_item TO ${app};
GRANT SELECT ON partner_transaction_item TO ${report};
