-- What is exchanged in kind by a version of a draft, one a row: what one of it is called and worth, and which way it goes. Facts.
CREATE TABLE IF NOT EXISTS partner_contract_revision_item (
  draft     BIGINT      NOT NULL,
  revision  INT         NOT NULL,
  place     INT         NOT NULL,
  code      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh   VARCHAR(40) NOT NULL,
  name_en   VARCHAR(40) NOT NULL,
  direction VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value     BIGINT      NOT NULL,
  PRIMARY KEY (draft, revision, place),
  UNIQUE KEY partner_contract_revision_item_code (draft, revision, code),
  CONSTRAINT partner_contract_revision_item_of FOREIGN KEY (draft, revision) REFERENCES partner_contract_revision (draft, revision),
  CONSTRAINT partner_contract_revision_item_said CHECK (direction IN ('GIVEN', 'TAKEN') AND value > 0)
);

CREATE OR REPLACE TRIGGER partner_contract_revision_item_no_update BEFORE UPDATE ON partner_contract_revision_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_revision_item holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_contract_revision_item_no_delete BEFORE DELETE ON partner_contract_revision_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_revision_item holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_contract_revision_item TO ${app};
GRANT SELECT ON partner_contract_revision_item TO ${report};
