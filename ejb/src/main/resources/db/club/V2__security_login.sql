-- a name that signs someone in: each names one identity only
CREATE TABLE security_login (
  name     VARCHAR(254) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  identity BIGINT       NOT NULL,
  KEY security_login_identity (identity),
  CONSTRAINT security_login_identity_fk FOREIGN KEY (identity) REFERENCES security_identity (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON security_login TO ${app};
