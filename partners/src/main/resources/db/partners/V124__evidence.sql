-- Files that support a claim or an answer. subject: the number of what they belong to; step: of which of its events.
CREATE TABLE IF NOT EXISTS partner_evidence (
  subject    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file       INT          NOT NULL,
  step       INT          NOT NULL,
  name       VARCHAR(120) NOT NULL,
  media_type VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size       INT          NOT NULL,
  sha256     BINARY(32)   NOT NULL,
  content    MEDIUMBLOB   NOT NULL,
  PRIMARY KEY (subject, file),
  CONSTRAINT partner_evidence_size CHECK (size > 0 AND size = LENGTH(content))
);

CREATE OR REPLACE TRIGGER partner_evidence_no_update BEFORE UPDATE ON partner_evidence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_evidence holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_evidence_no_delete BEFORE DELETE ON partner_evidence FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_evidence holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_evidence TO ${app};
