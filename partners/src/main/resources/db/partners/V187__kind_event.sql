-- A step of a delivery in kind, and who took it: facts. request_key: the actor's name for it; the same again is the same step.
CREATE TABLE IF NOT EXISTS partner_kind_event (
  delivery    BIGINT        NOT NULL,
  seq         INT           NOT NULL,
  step        VARCHAR(9)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  actor       VARCHAR(80)   NOT NULL,
  happened_at DATETIME(6)   NOT NULL,
  text        VARCHAR(2000) NOT NULL,
  entry       BIGINT        NULL,
  request_key VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (delivery, seq),
  UNIQUE KEY partner_kind_event_request (actor, request_key),
  CONSTRAINT partner_kind_event_delivery FOREIGN KEY (delivery) REFERENCES partner_kind (number)
);

CREATE OR REPLACE TRIGGER partner_kind_event_no_update BEFORE UPDATE ON partner_kind_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_kind_event holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_kind_event_no_delete BEFORE DELETE ON partner_kind_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_kind_event holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_kind_event TO ${app};
GRANT SELECT ON partner_kind_event TO ${report};
