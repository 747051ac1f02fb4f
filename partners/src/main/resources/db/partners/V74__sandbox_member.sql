-- Whom a sandbox's messages are about. The club does not know them; their numbers lie far above those that it gives.
CREATE TABLE IF NOT EXISTS partner_sandbox_member (
  serial  BIGINT      NOT NULL AUTO_INCREMENT,
  sandbox VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name    VARCHAR(20) NOT NULL,
  tier    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active  TINYINT     NOT NULL,
  PRIMARY KEY (serial),
  KEY partner_sandbox_member_sandbox (sandbox, serial),
  CONSTRAINT partner_sandbox_member_sandbox FOREIGN KEY (sandbox) REFERENCES partner_partner (code)
) AUTO_INCREMENT = 990000001;

GRANT SELECT, INSERT ON partner_sandbox_member TO ${app};
GRANT SELECT ON partner_sandbox_member TO ${report};
