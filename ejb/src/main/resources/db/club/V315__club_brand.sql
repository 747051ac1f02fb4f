-- Sub-programmes: their names, service lines and looks
CREATE TABLE IF NOT EXISTS club_brand (
  code     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_zh  VARCHAR(40) NOT NULL,
  name_en  VARCHAR(40) NOT NULL,
  phone    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hours_zh VARCHAR(80) NOT NULL,
  hours_en VARCHAR(80) NOT NULL,
  light    CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dark     CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open     BOOLEAN     NOT NULL,
  version  INT         NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_brand TO ${app};
GRANT SELECT ON club_brand TO ${report};
