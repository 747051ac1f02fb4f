-- The one-time code that was sent last to a member's phone or mail, as a keyed hash over code, member and address; empty: used.
CREATE TABLE IF NOT EXISTS club_contact_code (
  member        CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at       DATETIME(6) NULL,
  sent_on       DATE        NULL,
  sent_that_day INT         NOT NULL,
  tries         INT         NOT NULL,
  PRIMARY KEY (member, kind),
  CONSTRAINT club_contact_code_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON club_contact_code TO ${app};
