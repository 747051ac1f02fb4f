-- Who did what to a draft, and what was said with it: facts.
CREATE TABLE IF NOT EXISTS partner_contract_step (
  draft    BIGINT       NOT NULL,
  seq      INT          NOT NULL,
  revision INT          NOT NULL,
  step     VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor    VARCHAR(80)  NOT NULL,
  at       DATETIME(6)  NOT NULL,
  remark   VARCHAR(500) NOT NULL,
  PRIMARY KEY (draft, seq),
  CONSTRAINT partner_contract_step_revision FOREIGN KEY (draft, revision)
    REFERENCES partner_contract_revision (draft, revision)
);

CREATE OR REPLACE TRIGGER partner_contract_step_no_update BEFORE UPDATE ON partner_contract_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_contract_step_no_delete BEFORE DELETE ON partner_contract_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_step holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_contract_step TO ${app};
GRANT SELECT ON partner_contract_step TO ${report};
