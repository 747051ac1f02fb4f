-- Who came first with an idempotency key. Written before the work, so that a second one waits for the first.
CREATE TABLE IF NOT EXISTS partner_claim (
  scope           VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash    BINARY(32)   NOT NULL,
  transaction     BIGINT       NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
);

CREATE OR REPLACE TRIGGER partner_claim_no_update BEFORE UPDATE ON partner_claim FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_claim holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_claim_no_delete BEFORE DELETE ON partner_claim FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_claim holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_claim TO ${app};
GRANT SELECT ON partner_claim TO ${report};
