-- Members who act for a group, from valid_from until before valid_until; null: until it is ended. Its row is locked by who ends it, and shared
-- by who acts by it.
CREATE TABLE IF NOT EXISTS club_group_appointment (
  id           BIGINT      NOT NULL,
  group_code   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member       CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role         VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from   DATETIME(6) NOT NULL,
  valid_until  DATETIME(6) NULL,
  appointed_by VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  appointed_at DATETIME(6) NOT NULL,
  ended_by     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY club_group_appointment_group (group_code, id),
  KEY club_group_appointment_member (member, valid_until),
  KEY club_group_appointment_until (valid_until, id),
  CONSTRAINT club_group_appointment_group FOREIGN KEY (group_code) REFERENCES club_group (code),
  CONSTRAINT club_group_appointment_member FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_group_appointment_times CHECK (valid_until IS NULL OR valid_until >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_group_appointment TO ${app};
GRANT SELECT ON club_group_appointment TO ${report};
