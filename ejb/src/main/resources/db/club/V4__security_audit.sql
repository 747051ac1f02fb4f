CREATE SEQUENCE security_audit_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON security_audit_seq TO ${app};
CREATE TABLE security_audit (
  id          BIGINT      NOT NULL PRIMARY KEY,
  recorded_at DATETIME(6) NOT NULL,
  actor       VARCHAR(72) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action      VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  details     TEXT        NOT NULL,
  KEY security_audit_actor (actor, id),
  KEY security_audit_subject (subject, id),
  KEY security_audit_action (action, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON security_audit TO ${app};
GRANT SELECT ON security_audit TO ${report};
