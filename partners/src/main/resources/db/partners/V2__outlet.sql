CREATE TABLE IF NOT EXISTS partner_outlet (
  partner    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh    VARCHAR(120) NOT NULL,
  name_en    VARCHAR(120) NOT NULL,
  region     VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  city_zh    VARCHAR(60)  NOT NULL,
  city_en    VARCHAR(60)  NOT NULL,
  address_zh VARCHAR(250) NOT NULL,
  address_en VARCHAR(250) NOT NULL,
  PRIMARY KEY (partner, code),
  KEY partner_outlet_region (region, partner),
  CONSTRAINT partner_outlet_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, UPDATE ON partner_outlet TO ${app};
GRANT SELECT ON partner_outlet TO ${report};
