-- Money that went through the bank between a partner and the programme: for each an entry on the partner's clearing account. amount
-- in fen, always above 0. invoice, payment: what it is for; of what is for neither, the partner's account alone knows.
CREATE TABLE IF NOT EXISTS partner_remittance (
  entry         BIGINT      NOT NULL,
  kind          VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount        BIGINT      NOT NULL,
  booked_on     DATE        NOT NULL,
  business_date DATE        NOT NULL,
  invoice       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  payment       VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NULL,
  source        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  posted_by     VARCHAR(80) NOT NULL,
  posted_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (entry),
  UNIQUE KEY partner_remittance_source (source),
  KEY partner_remittance_partner (partner, business_date),
  KEY partner_remittance_invoice (invoice, business_date),
  KEY partner_remittance_payment (payment, business_date),
  CONSTRAINT partner_remittance_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_remittance_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_remittance_payment FOREIGN KEY (payment) REFERENCES partner_payment (end_to_end),
  CONSTRAINT partner_remittance_is CHECK (amount > 0 AND kind IN ('RECEIVED', 'PAID', 'RETURNED')
    AND (invoice IS NULL OR kind = 'RECEIVED') AND (payment IS NULL OR kind <> 'RECEIVED'))
);

CREATE OR REPLACE TRIGGER partner_remittance_no_update BEFORE UPDATE ON partner_remittance FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_remittance holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_remittance_no_delete BEFORE DELETE ON partner_remittance FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_remittance holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_remittance TO ${app};
GRANT SELECT ON partner_remittance TO ${report};
