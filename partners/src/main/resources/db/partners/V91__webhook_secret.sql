-- What an endpoint's deliveries are signed with, encrypted: it has to be read again to sign. works_until is set when it is replaced.
-- Not readable for reports.
CREATE TABLE IF NOT EXISTS partner_webhook_secret (
  endpoint    VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  serial      INT           NOT NULL,
  encrypted   VARBINARY(96) NOT NULL,
  issued_at   DATETIME(6)   NOT NULL,
  works_until DATETIME(6)   NULL,
  PRIMARY KEY (endpoint, serial),
  CONSTRAINT partner_webhook_secret_endpoint FOREIGN KEY (endpoint) REFERENCES partner_webhook_endpoint (id)
);

GRANT SELECT, INSERT, UPDATE ON partner_webhook_secret TO ${app};
