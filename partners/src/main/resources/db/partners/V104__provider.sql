-- State: where a service provider stands, the last of its steps. No row: it is free.
CREATE TABLE IF NOT EXISTS partner_provider (
  partner  VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  standing VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since    DATETIME(6) NOT NULL,
  seq      INT         NOT NULL,
  PRIMARY KEY (partner),
  KEY partner_provider_standing (standing, partner),
  CONSTRAINT partner_provider_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, UPDATE ON partner_provider TO ${app};
GRANT SELECT ON partner_provider TO ${report};
