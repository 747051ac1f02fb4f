-- Which tier of a partner's is worth which of ours, in versions. One is proposed, and decided by another person; one that is open at
-- most for each partner: open_partner repeats the partner while it is. A trigger lets nothing that was said or decided be changed.
CREATE TABLE IF NOT EXISTS partner_equivalence (
  partner      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT         NOT NULL,
  begins       DATE        NOT NULL,
  state        VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by  VARCHAR(80) NOT NULL,
  proposed_at  DATETIME(6) NOT NULL,
  decided_by   VARCHAR(80) NULL,
  decided_at   DATETIME(6) NULL,
  open_partner VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'PROPOSED' THEN partner END) PERSISTENT,
  PRIMARY KEY (partner, version),
  UNIQUE KEY partner_equivalence_open (open_partner),
  CONSTRAINT partner_equivalence_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_equivalence_state CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED')
    AND (state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT partner_equivalence_two CHECK (state <> 'APPROVED' OR decided_by <> proposed_by)
);
DELIMITER //
CREATE OR REPLACE TRIGGER partner_equivalence_once BEFORE UPDATE ON partner_equivalence FOR EACH ROW
BEGIN
  IF OLD.state <> 'PROPOSED' OR NOT (NEW.partner <=> OLD.partner AND NEW.version <=> OLD.version AND NEW.begins <=> OLD.begins
      AND NEW.proposed_by <=> OLD.proposed_by AND NEW.proposed_at <=> OLD.proposed_at) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_equivalence: what was proposed or decided is never changed';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER partner_equivalence_no_delete BEFORE DELETE ON partner_equivalence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_equivalence is never deleted';
GRANT SELECT, INSERT, UPDATE ON partner_equivalence TO ${app};
GRANT SELECT ON partner_equivalence TO ${report};
