-- Places that outlets have posted for a time of a day, in minutes from midnight in the outlet's zone, and how many are taken: state.
CREATE TABLE IF NOT EXISTS partner_place (
  partner    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outlet     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  right_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day        DATE        NOT NULL,
  begins     INT         NOT NULL,
  ends       INT         NOT NULL,
  places     INT         NOT NULL,
  taken      INT         NOT NULL,
  PRIMARY KEY (partner, outlet, right_code, day, begins),
  KEY partner_place_day (partner, day, outlet, right_code, begins),
  KEY partner_place_right (right_code, day, begins),
  CONSTRAINT partner_place_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_place_never_more CHECK (taken >= 0 AND taken <= places AND begins >= 0 AND begins < ends AND ends < 1440)
);
GRANT SELECT, INSERT, UPDATE ON partner_place TO ${app};
GRANT SELECT ON partner_place TO ${report};
