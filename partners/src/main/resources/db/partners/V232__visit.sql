-- Members who were let in by a right. slot: the posted places of which they took some. paid: what the partner is paid, in fen (of a sandbox, in its unit).
CREATE SEQUENCE IF NOT EXISTS partner_visit_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON partner_visit_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_visit (
  number        BIGINT       NOT NULL,
  partner       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outlet        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member        CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  right_code    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  right_version INT          NOT NULL,
  right_zh      VARCHAR(80)  NOT NULL,
  right_en      VARCHAR(80)  NOT NULL,
  guests_asked  INT          NOT NULL,
  guests        INT          NOT NULL,
  units_used    BIGINT       NOT NULL,
  units_left    BIGINT       NOT NULL,
  paid          BIGINT       NOT NULL,
  contract      INT          NOT NULL,
  reservation   BIGINT       NULL,
  slot_day      DATE         NULL,
  slot_begins   INT          NULL,
  entry         BIGINT       NULL,
  occurred_at   DATETIME(6)  NOT NULL,
  recorded_at   DATETIME(6)  NOT NULL,
  business_date DATE         NOT NULL,
  recorded_by   VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_visit_reference (partner, reference),
  UNIQUE KEY partner_visit_entry (entry),
  KEY partner_visit_partner (partner, recorded_at, number),
  KEY partner_visit_member (member, number),
  CONSTRAINT partner_visit_partner_fk FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_visit_entry_fk FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_visit_said CHECK (guests >= 0 AND guests <= guests_asked AND units_used >= 0 AND paid >= 0
    AND (entry IS NOT NULL OR (units_used = 0 AND paid = 0)))
);
CREATE OR REPLACE TRIGGER partner_visit_no_update BEFORE UPDATE ON partner_visit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_visit holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_visit_no_delete BEFORE DELETE ON partner_visit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_visit holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_visit TO ${app};
GRANT SELECT ON partner_visit TO ${report};
