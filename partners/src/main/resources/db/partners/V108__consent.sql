-- What a member was shown and agreed to, and where the recording of it is.
CREATE TABLE IF NOT EXISTS partner_consent (
  subscription   BIGINT        NOT NULL,
  channel        VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown          VARCHAR(1000) NOT NULL,
  consented_at   DATETIME(6)   NOT NULL,
  evidence       VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  evidence_hash  BINARY(32)    NULL,
  recorded_by    VARCHAR(80)   NOT NULL,
  recorded_at    DATETIME(6)   NOT NULL,
  PRIMARY KEY (subscription),
  CONSTRAINT partner_consent_subscription FOREIGN KEY (subscription) REFERENCES partner_subscription (number)
);

CREATE OR REPLACE TRIGGER partner_consent_no_update BEFORE UPDATE ON partner_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_consent holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_consent_no_delete BEFORE DELETE ON partner_consent FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_consent holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_consent TO ${app};
GRANT SELECT ON partner_consent TO ${report};
