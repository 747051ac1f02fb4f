-- Which sub-programme a member belongs to
CREATE TABLE IF NOT EXISTS club_brand_member (
  member CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  brand  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since  DATETIME(6) NOT NULL,
  KEY club_brand_member_brand (brand, member),
  CONSTRAINT club_brand_member_member_fk FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_brand_member_brand_fk FOREIGN KEY (brand) REFERENCES club_brand (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON club_brand_member TO ${app};
GRANT SELECT ON club_brand_member TO ${report};
