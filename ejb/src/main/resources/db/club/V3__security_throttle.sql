-- failed sign-ins since the last quiet hour; name is an identity, a hashed unknown login, or an address
CREATE TABLE security_throttle (
  name            VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures        INT         NOT NULL,
  last_failure_at DATETIME(6) NOT NULL,
  KEY security_throttle_age (last_failure_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON security_throttle TO ${app};
