-- Rights that members were given, each for a period. The idempotency key names what it was for: a plan's period, or a request.
CREATE SEQUENCE IF NOT EXISTS club_right_grant_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_right_grant_seq TO ${app};
CREATE TABLE IF NOT EXISTS club_right_grant (
  id                BIGINT       NOT NULL,
  member            CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  right_code        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan              VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  plan_version      INT          NULL,
  begins            DATE         NOT NULL,
  expires_on        DATE         NOT NULL,
  amount            BIGINT       NOT NULL,
  entry             BIGINT       NULL,
  words             VARCHAR(200) NOT NULL,
  granted_by        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at        DATETIME(6)  NOT NULL,
  idempotency_scope VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY club_right_grant_once (idempotency_scope, idempotency_key),
  KEY club_right_grant_member (member, id),
  KEY club_right_grant_covering (member, expires_on),
  CONSTRAINT club_right_grant_said CHECK (amount >= 0 AND (amount > 0) = (entry IS NOT NULL) AND expires_on > begins)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_right_grant_no_update BEFORE UPDATE ON club_right_grant FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_grant holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_right_grant_no_delete BEFORE DELETE ON club_right_grant FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_right_grant holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_right_grant TO ${app};
GRANT SELECT ON club_right_grant TO ${report};
