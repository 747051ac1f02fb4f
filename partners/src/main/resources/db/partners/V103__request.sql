-- What became of a request that carried an idempotency key: result is the number or code of what it made.
CREATE TABLE IF NOT EXISTS partner_request (
  scope           VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash    BINARY(32)   NOT NULL,
  result          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
);

CREATE OR REPLACE TRIGGER partner_request_no_update BEFORE UPDATE ON partner_request FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_request holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_request_no_delete BEFORE DELETE ON partner_request FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_request holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_request TO ${app};
GRANT SELECT ON partner_request TO ${report};
