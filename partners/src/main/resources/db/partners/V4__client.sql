CREATE TABLE IF NOT EXISTS partner_client (
  id         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(64) NOT NULL,
  scopes     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at  DATETIME(6) NOT NULL,
  issued_by  VARCHAR(80) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_by VARCHAR(80) NULL,
  version    INT         NOT NULL,
  PRIMARY KEY (id),
  KEY partner_client_partner (partner, issued_at),
  CONSTRAINT partner_client_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, UPDATE ON partner_client TO ${app};
GRANT SELECT ON partner_client TO ${report};
