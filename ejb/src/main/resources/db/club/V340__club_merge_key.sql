-- Keys under which members are alike: hashes of phones' ends, names with birthdays, mailboxes. Made anew by each run.
CREATE TABLE IF NOT EXISTS club_merge_key (
  member CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind   CHAR(1)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash   BIGINT   NOT NULL,
  PRIMARY KEY (member, kind),
  KEY club_merge_key_hash (kind, hash, member)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_merge_key TO ${app};
