-- What a service provider offers to members. Texts change while it is a draft; the price is in versions of its own.
CREATE TABLE IF NOT EXISTS partner_service (
  partner        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code           VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh        VARCHAR(60)  NOT NULL,
  name_en        VARCHAR(60)  NOT NULL,
  description_zh VARCHAR(500) NOT NULL,
  description_en VARCHAR(500) NOT NULL,
  cycle          VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  registered_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (partner, code),
  KEY partner_service_status (status, partner, code),
  CONSTRAINT partner_service_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, UPDATE ON partner_service TO ${app};
GRANT SELECT ON partner_service TO ${report};
