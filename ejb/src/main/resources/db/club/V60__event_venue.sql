CREATE TABLE IF NOT EXISTS event_venue (
  code       VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh    VARCHAR(120) NOT NULL,
  name_en    VARCHAR(120) NOT NULL,
  address_zh VARCHAR(200) NOT NULL,
  address_en VARCHAR(200) NOT NULL,
  zone       VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON event_venue TO ${app};
GRANT SELECT ON event_venue TO ${report};
