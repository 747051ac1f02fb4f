-- Members who were turned away though they had right and place, or say so; one for a reservation. A trigger lets it be decided once.
CREATE SEQUENCE IF NOT EXISTS partner_door_refusal_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON partner_door_refusal_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_door_refusal (
  number      BIGINT       NOT NULL,
  reservation BIGINT       NOT NULL,
  partner     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words       VARCHAR(300) NOT NULL,
  state       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_by VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_at DATETIME(6)  NOT NULL,
  decided_by  VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at  DATETIME(6)  NULL,
  decision    VARCHAR(300) NOT NULL,
  penalty     BIGINT       NOT NULL,
  points      BIGINT       NOT NULL,
  entry       BIGINT       NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_door_refusal_once (reservation),
  UNIQUE KEY partner_door_refusal_entry (entry),
  KEY partner_door_refusal_partner (partner, number),
  CONSTRAINT partner_door_refusal_reservation FOREIGN KEY (reservation) REFERENCES partner_reservation (number),
  CONSTRAINT partner_door_refusal_entry_fk FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_door_refusal_said CHECK (penalty >= 0 AND points >= 0
    AND state IN ('WAITING', 'MADE_GOOD', 'REJECTED') AND (state = 'WAITING') = (decided_at IS NULL))
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_door_refusal_decided_once BEFORE UPDATE ON partner_door_refusal FOR EACH ROW
BEGIN
  IF OLD.state <> 'WAITING' OR NOT (NEW.number <=> OLD.number AND NEW.reservation <=> OLD.reservation
    AND NEW.partner <=> OLD.partner AND NEW.words <=> OLD.words AND NEW.reported_by <=> OLD.reported_by) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_door_refusal: what was decided is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_door_refusal_no_delete BEFORE DELETE ON partner_door_refusal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_door_refusal is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_door_refusal TO ${app};
GRANT SELECT ON partner_door_refusal TO ${report};
