-- What a file says of one booked transaction, as the bank said it. identity: the same for the same transaction in whichever file.
CREATE TABLE IF NOT EXISTS partner_bank_entry (
  file         BIGINT       NOT NULL,
  line         INT          NOT NULL,
  identity     BINARY(32)   NOT NULL,
  credit       TINYINT      NOT NULL,
  returned     TINYINT      NOT NULL,
  batch        INT          NOT NULL,
  amount       BIGINT       NOT NULL,
  currency     CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  booked_on    DATE         NOT NULL,
  end_to_end   VARCHAR(35)  NOT NULL,
  bank_ref     VARCHAR(35)  NOT NULL,
  counterparty VARCHAR(140) NOT NULL,
  account      VARCHAR(34)  NOT NULL,
  text         VARCHAR(500) NOT NULL,
  PRIMARY KEY (file, line),
  CONSTRAINT partner_bank_entry_file FOREIGN KEY (file) REFERENCES partner_bank_file (number),
  CONSTRAINT partner_bank_entry_amount CHECK (amount > 0)
);

CREATE OR REPLACE TRIGGER partner_bank_entry_no_update BEFORE UPDATE ON partner_bank_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_entry holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_bank_entry_no_delete BEFORE DELETE ON partner_bank_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_bank_entry holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_bank_entry TO ${app};
GRANT SELECT ON partner_bank_entry TO ${report};
