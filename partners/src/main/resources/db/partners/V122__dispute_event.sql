-- A step of a dispute and where it stood after it. due_on: the last date on which the next step can be taken. fen: what was
-- accepted, proposed or decided. request_key: the actor's name for the step; the same again is the same step.
CREATE TABLE IF NOT EXISTS partner_dispute_event (
  dispute     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq         INT          NOT NULL,
  step        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  actor       VARCHAR(80)  NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  fen         BIGINT       NULL,
  text        VARCHAR(2000) NOT NULL,
  state       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offered     BIGINT       NOT NULL,
  granted     BIGINT       NOT NULL,
  due_on      DATE         NULL,
  entry       BIGINT       NULL,
  request_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (dispute, seq),
  UNIQUE KEY partner_dispute_event_request (actor, request_key),
  UNIQUE KEY partner_dispute_event_entry (entry),
  CONSTRAINT partner_dispute_event_dispute FOREIGN KEY (dispute) REFERENCES partner_dispute (number),
  CONSTRAINT partner_dispute_event_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id)
);

CREATE OR REPLACE TRIGGER partner_dispute_event_no_update BEFORE UPDATE ON partner_dispute_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_dispute_event holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_dispute_event_no_delete BEFORE DELETE ON partner_dispute_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_dispute_event holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_dispute_event TO ${app};
GRANT SELECT ON partner_dispute_event TO ${report};
