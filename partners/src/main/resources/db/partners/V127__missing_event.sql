-- A step of a claim and where it stood after it.
CREATE TABLE IF NOT EXISTS partner_missing_event (
  claim       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq         INT          NOT NULL,
  step        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor       VARCHAR(80)  NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  fen         BIGINT       NULL,
  points      BIGINT       NULL,
  reason      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  text        VARCHAR(2000) NOT NULL,
  state       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry       BIGINT       NULL,
  request_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (claim, seq),
  UNIQUE KEY partner_missing_event_request (actor, request_key),
  CONSTRAINT partner_missing_event_claim FOREIGN KEY (claim) REFERENCES partner_missing_claim (number),
  CONSTRAINT partner_missing_event_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id)
);

CREATE OR REPLACE TRIGGER partner_missing_event_no_update BEFORE UPDATE ON partner_missing_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_missing_event holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_missing_event_no_delete BEFORE DELETE ON partner_missing_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_missing_event holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_missing_event TO ${app};
GRANT SELECT ON partner_missing_event TO ${report};
