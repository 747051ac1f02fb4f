-- What was given or taken in kind, and where it stands. reference: of what waits or counts it names one of a partner's;
-- reverses: the delivery that it takes back, which at most one does that waits or counts. A trigger lets nothing else change.
CREATE SEQUENCE IF NOT EXISTS partner_kind_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_kind_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_kind (
  number       BIGINT      NOT NULL,
  partner      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contract     INT         NOT NULL,
  item         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh      VARCHAR(40) NOT NULL,
  name_en      VARCHAR(40) NOT NULL,
  direction    VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quantity     BIGINT      NOT NULL,
  value        BIGINT      NOT NULL,
  netted       TINYINT     NOT NULL,
  outlet       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  delivered_on DATE        NOT NULL,
  reference    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reporter     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reverses     BIGINT      NULL,
  reported_at  DATETIME(6) NOT NULL,
  state        VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  waits_for    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  due_on       DATE        NULL,
  entry        BIGINT      NULL,
  live_reference VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN reverses IS NULL AND state IN ('REPORTED', 'CONFIRMED') THEN reference END) PERSISTENT,
  live_reverses BIGINT AS (CASE WHEN state IN ('REPORTED', 'CONFIRMED') THEN reverses END) PERSISTENT,
  PRIMARY KEY (number),
  UNIQUE KEY partner_kind_reference (partner, live_reference),
  UNIQUE KEY partner_kind_reverses (live_reverses),
  UNIQUE KEY partner_kind_entry (entry),
  KEY partner_kind_partner (partner, number),
  KEY partner_kind_item (partner, item, number),
  KEY partner_kind_state (state, number),
  KEY partner_kind_waits (waits_for, number),
  KEY partner_kind_due (due_on, number),
  CONSTRAINT partner_kind_contract FOREIGN KEY (partner, contract) REFERENCES partner_contract (partner, version),
  CONSTRAINT partner_kind_original FOREIGN KEY (reverses) REFERENCES partner_kind (number),
  CONSTRAINT partner_kind_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_kind_said CHECK (quantity > 0 AND value > 0 AND direction IN ('GIVEN', 'TAKEN')
    AND (state = 'REPORTED') = (due_on IS NOT NULL) AND (state = 'REPORTED') = (waits_for IS NOT NULL)
    AND (state = 'CONFIRMED') = (entry IS NOT NULL))
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_kind_once BEFORE UPDATE ON partner_kind FOR EACH ROW
BEGIN
  IF OLD.state <> 'REPORTED' OR NOT (NEW.number <=> OLD.number AND NEW.partner <=> OLD.partner
    AND NEW.contract <=> OLD.contract AND NEW.item <=> OLD.item AND NEW.direction <=> OLD.direction
    AND NEW.quantity <=> OLD.quantity AND NEW.value <=> OLD.value AND NEW.netted <=> OLD.netted
    AND NEW.outlet <=> OLD.outlet AND NEW.delivered_on <=> OLD.delivered_on AND NEW.reference <=> OLD.reference
    AND NEW.reporter <=> OLD.reporter AND NEW.reverses <=> OLD.reverses AND NEW.reported_at <=> OLD.reported_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_kind: what was reported or answered is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_kind_no_delete BEFORE DELETE ON partner_kind FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_kind is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_kind TO ${app};
GRANT SELECT ON partner_kind TO ${report};
