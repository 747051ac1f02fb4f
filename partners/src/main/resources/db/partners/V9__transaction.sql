-- One message of a partner and its outcome. accepted_reference repeats the reference where it was accepted: it names one
-- transaction only. reverses: the transaction that this one undoes. Points and money are signed changes;
-- balance is what the member's wallet had after it.
CREATE TABLE IF NOT EXISTS partner_transaction (
  number             BIGINT       NOT NULL,
  partner            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind               VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted_reference VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  accepted           TINYINT      NOT NULL,
  outlet             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  member             VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount_fen         BIGINT       NULL,
  original           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  reverses           BIGINT       NULL,
  reversal_seq       INT          NULL,
  voucher            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  points             BIGINT       NOT NULL,
  status_points      BIGINT       NOT NULL,
  money              BIGINT       NOT NULL,
  wallet             BIGINT       NULL,
  balance            BIGINT       NULL,
  entry              BIGINT       NULL,
  contract           INT          NULL,
  refusal_kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_code       VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_args       VARCHAR(1000) NULL,
  occurred_at        DATETIME(6)  NOT NULL,
  recorded_at        DATETIME(6)  NOT NULL,
  business_date      DATE         NULL,
  actor              VARCHAR(80)  NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_transaction_accepted (partner, accepted_reference),
  UNIQUE KEY partner_transaction_reverses (reverses, reversal_seq),
  UNIQUE KEY partner_transaction_entry (entry),
  KEY partner_transaction_reference (partner, reference),
  KEY partner_transaction_recorded (partner, recorded_at, number),
  KEY partner_transaction_outcome (partner, accepted, recorded_at, number),
  KEY partner_transaction_all (recorded_at, number),
  KEY partner_transaction_business (business_date),
  CONSTRAINT partner_transaction_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_transaction_reverses FOREIGN KEY (reverses) REFERENCES partner_transaction (number),
  CONSTRAINT partner_transaction_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_transaction_outcome CHECK (
    accepted = 1 AND accepted_reference = reference AND refusal_code IS NULL AND business_date IS NOT NULL
    OR accepted = 0 AND accepted_reference IS NULL AND refusal_code IS NOT NULL AND entry IS NULL)
);

CREATE OR REPLACE TRIGGER partner_transaction_no_update BEFORE UPDATE ON partner_transaction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_transaction holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_transaction_no_delete BEFORE DELETE ON partner_transaction FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_transaction holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_transaction TO ${app};
GRANT SELECT ON partner_transaction TO ${report};
