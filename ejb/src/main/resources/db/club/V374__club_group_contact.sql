-- People of a group. member: whose name, phone and mail are its own; otherwise they stand here until the contact is removed.
CREATE TABLE IF NOT EXISTS club_group_contact (
  id         BIGINT       NOT NULL,
  group_code VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  name       VARCHAR(80)  NULL,
  phone      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  mail       VARCHAR(254) NULL,
  role       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added_at   DATETIME(6)  NOT NULL,
  removed_at DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY club_group_contact_group (group_code, removed_at, id),
  KEY club_group_contact_member (member, removed_at),
  CONSTRAINT club_group_contact_group FOREIGN KEY (group_code) REFERENCES club_group (code),
  CONSTRAINT club_group_contact_member FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_group_contact_who CHECK (removed_at IS NOT NULL OR (member IS NULL) = (name IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_group_contact TO ${app};
