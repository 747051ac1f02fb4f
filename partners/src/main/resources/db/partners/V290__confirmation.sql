-- That a partner has said that what an accrual waited for came: facts, one an accrual. accrual: the transaction's number; entry: by
-- which its points became usable.
CREATE TABLE IF NOT EXISTS partner_confirmation (
  accrual      BIGINT      NOT NULL PRIMARY KEY,
  event        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  occurred_at  DATETIME(6) NOT NULL,
  usable_since DATE        NOT NULL,
  points       BIGINT      NOT NULL,
  entry        BIGINT      NOT NULL,
  actor        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at  DATETIME(6) NOT NULL,
  UNIQUE KEY partner_confirmation_entry (entry),
  CONSTRAINT partner_confirmation_accrual FOREIGN KEY (accrual) REFERENCES partner_transaction (number),
  CONSTRAINT partner_confirmation_points CHECK (points > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER partner_confirmation_no_update BEFORE UPDATE ON partner_confirmation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_confirmation holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_confirmation_no_delete BEFORE DELETE ON partner_confirmation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_confirmation holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_confirmation TO ${app};
GRANT SELECT ON partner_confirmation TO ${report};
