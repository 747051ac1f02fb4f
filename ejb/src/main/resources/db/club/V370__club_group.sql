-- Corporate groups. industry: section of GB/T 4754; region: GB/T 2260; account_manager, service_team: sign-ins of staff.
CREATE TABLE IF NOT EXISTS club_group (
  code            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(80) NOT NULL,
  industry        CHAR(1)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region          CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_manager VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  service_team    VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at       DATETIME(6) NOT NULL,
  closed_at       DATETIME(6) NULL,
  version         INT         NOT NULL,
  PRIMARY KEY (code),
  KEY club_group_manager (account_manager, code),
  KEY club_group_region (region, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_group TO ${app};
GRANT SELECT ON club_group TO ${report};
