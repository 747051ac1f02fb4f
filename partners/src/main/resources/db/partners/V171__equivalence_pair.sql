-- A tier of the partner's and one of ours that are worth the same, in one direction or in both: facts.
CREATE TABLE IF NOT EXISTS partner_equivalence_pair (
  partner   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version   INT         NOT NULL,
  place     INT         NOT NULL,
  theirs    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ours      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (partner, version, place),
  CONSTRAINT partner_equivalence_pair_version FOREIGN KEY (partner, version) REFERENCES partner_equivalence (partner, version)
);

CREATE OR REPLACE TRIGGER partner_equivalence_pair_no_update BEFORE UPDATE ON partner_equivalence_pair FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_equivalence_pair holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_equivalence_pair_no_delete BEFORE DELETE ON partner_equivalence_pair FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_equivalence_pair holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_equivalence_pair TO ${app};
GRANT SELECT ON partner_equivalence_pair TO ${report};
