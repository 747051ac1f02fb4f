-- Public keys that check the signatures of a client's messages, as X.509 has them. works_until is set when a key is replaced or
-- revoked; a row is never taken away, so that it can be told by which key a message was signed.
CREATE TABLE IF NOT EXISTS partner_client_key (
  client      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  algorithm   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key  VARBINARY(256) NOT NULL,
  added_at    DATETIME(6) NOT NULL,
  added_by    VARCHAR(80) NOT NULL,
  works_until DATETIME(6) NULL,
  ended_by    VARCHAR(80) NULL,
  PRIMARY KEY (client, id),
  CONSTRAINT partner_client_key_client FOREIGN KEY (client) REFERENCES partner_client (id)
);

GRANT SELECT, INSERT, UPDATE ON partner_client_key TO ${app};
GRANT SELECT ON partner_client_key TO ${report};
