-- Vouchers that a sandbox's tills can honour.
CREATE TABLE IF NOT EXISTS partner_sandbox_voucher (
  code       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sandbox    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member     BIGINT      NOT NULL,
  expires_on DATE        NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (code),
  KEY partner_sandbox_voucher_sandbox (sandbox, code),
  CONSTRAINT partner_sandbox_voucher_sandbox FOREIGN KEY (sandbox) REFERENCES partner_partner (code),
  CONSTRAINT partner_sandbox_voucher_member FOREIGN KEY (member) REFERENCES partner_sandbox_member (serial)
);

GRANT SELECT, INSERT, UPDATE ON partner_sandbox_voucher TO ${app};
GRANT SELECT ON partner_sandbox_voucher TO ${report};
