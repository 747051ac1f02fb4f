-- A partner's next version before it is one, and where it stands. One that is open at most for each partner: open_partner repeats
-- the partner while it is. A trigger lets nothing that was decided be changed, nor who drafted it.
CREATE SEQUENCE IF NOT EXISTS partner_contract_draft_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_contract_draft_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_contract_draft (
  number       BIGINT      NOT NULL,
  partner      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state        VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision     INT         NOT NULL,
  drafted_by   VARCHAR(80) NOT NULL,
  drafted_at   DATETIME(6) NOT NULL,
  decided_by   VARCHAR(80) NULL,
  decided_at   DATETIME(6) NULL,
  version      INT         NULL,
  open_partner VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN state IN ('DRAFT', 'PROPOSED') THEN partner END) PERSISTENT,
  PRIMARY KEY (number),
  UNIQUE KEY partner_contract_draft_open (open_partner),
  UNIQUE KEY partner_contract_draft_version (partner, version),
  KEY partner_contract_draft_state (state, number),
  KEY partner_contract_draft_partner (partner, number),
  CONSTRAINT partner_contract_draft_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_contract_draft_state CHECK (state IN ('DRAFT', 'PROPOSED', 'APPROVED', 'WITHDRAWN')
    AND (state IN ('APPROVED', 'WITHDRAWN')) = (decided_by IS NOT NULL)
    AND (decided_by IS NULL) = (decided_at IS NULL) AND (state = 'APPROVED') = (version IS NOT NULL)),
  CONSTRAINT partner_contract_draft_two CHECK (state <> 'APPROVED' OR decided_by <> drafted_by)
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_contract_draft_once BEFORE UPDATE ON partner_contract_draft FOR EACH ROW
BEGIN
  IF OLD.state NOT IN ('DRAFT', 'PROPOSED') OR NEW.revision < OLD.revision
    OR NOT (NEW.number <=> OLD.number AND NEW.partner <=> OLD.partner AND NEW.drafted_by <=> OLD.drafted_by
      AND NEW.drafted_at <=> OLD.drafted_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_draft: what was drafted or decided is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_contract_draft_no_delete BEFORE DELETE ON partner_contract_draft FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_draft is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_contract_draft TO ${app};
GRANT SELECT ON partner_contract_draft TO ${report};
