-- What is disputed: a line of a statement, or one entry behind it. What became of it is in its events.
CREATE TABLE IF NOT EXISTS partner_dispute (
  number    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  statement VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line      INT          NOT NULL,
  code      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry     BIGINT       NULL,
  claimant  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claimed   BIGINT       NOT NULL,
  reason    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contract  INT          NOT NULL,
  opened_at DATETIME(6)  NOT NULL,
  opened_by VARCHAR(80)  NOT NULL,
  PRIMARY KEY (number),
  KEY partner_dispute_line (statement, line),
  KEY partner_dispute_partner (partner, number),
  CONSTRAINT partner_dispute_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_dispute_line FOREIGN KEY (statement, line) REFERENCES partner_statement_line (statement, line),
  CONSTRAINT partner_dispute_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_dispute_claimed CHECK (claimed > 0)
);

CREATE OR REPLACE TRIGGER partner_dispute_no_update BEFORE UPDATE ON partner_dispute FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_dispute holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_dispute_no_delete BEFORE DELETE ON partner_dispute FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_dispute holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_dispute TO ${app};
GRANT SELECT ON partner_dispute TO ${report};
