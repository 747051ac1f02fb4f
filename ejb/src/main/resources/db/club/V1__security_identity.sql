CREATE SEQUENCE security_identity_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON security_identity_seq TO ${app};
CREATE TABLE security_identity (
  id              BIGINT       NOT NULL PRIMARY KEY,
  kind            VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ref             VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  display_name    VARCHAR(130) NOT NULL,
  roles           VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  last_sign_in_at DATETIME(6),
  disabled_at     DATETIME(6),
  UNIQUE KEY security_identity_ref (kind, ref),
  KEY security_identity_subject (kind, subject, ref)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON security_identity TO ${app};
