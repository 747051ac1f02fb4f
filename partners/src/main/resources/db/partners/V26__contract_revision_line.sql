-- Lines of what a draft said at one time, as those of a version.
CREATE TABLE IF NOT EXISTS partner_contract_revision_line (
  draft       BIGINT      NOT NULL,
  revision    INT         NOT NULL,
  line        INT         NOT NULL,
  kind        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  category    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  tier        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_from  DATE        NULL,
  valid_until DATE        NULL,
  points      BIGINT      NULL,
  per_fen     BIGINT      NULL,
  price       BIGINT      NULL,
  funder      VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (draft, revision, line),
  CONSTRAINT partner_contract_revision_line_of FOREIGN KEY (draft, revision)
    REFERENCES partner_contract_revision (draft, revision),
  CONSTRAINT partner_contract_revision_line_said CHECK (kind IN ('ACCRUAL', 'STATUS', 'REDEMPTION')
    AND (kind <> 'REDEMPTION') = (points IS NOT NULL) AND (points IS NULL) = (per_fen IS NULL)
    AND (points IS NULL OR points >= 0 AND per_fen > 0) AND (price IS NULL OR price >= 0)
    AND (kind <> 'REDEMPTION' OR price IS NOT NULL) AND (kind <> 'STATUS' OR price IS NULL)
    AND (kind = 'ACCRUAL' OR funder = 'PARTNER') AND (valid_from IS NULL OR valid_until IS NULL OR valid_from < valid_until))
);

CREATE OR REPLACE TRIGGER partner_contract_revision_line_no_update BEFORE UPDATE ON partner_contract_revision_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_revision_line holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_contract_revision_line_no_delete BEFORE DELETE ON partner_contract_revision_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_revision_line holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_contract_revision_line TO ${app};
GRANT SELECT ON partner_contract_revision_line TO ${report};
