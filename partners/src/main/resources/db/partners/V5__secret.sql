-- Only the salted hash of a secret; works_until is set when it is replaced. Not readable for reports.
CREATE TABLE IF NOT EXISTS partner_secret (
  client      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  serial      INT         NOT NULL,
  salt        BINARY(16)  NOT NULL,
  hash        BINARY(32)  NOT NULL,
  issued_at   DATETIME(6) NOT NULL,
  works_until DATETIME(6) NULL,
  PRIMARY KEY (client, serial),
  CONSTRAINT partner_secret_client FOREIGN KEY (client) REFERENCES partner_client (id)
);

GRANT SELECT, INSERT, UPDATE ON partner_secret TO ${app};
