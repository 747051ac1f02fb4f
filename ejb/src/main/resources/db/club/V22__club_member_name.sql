-- the spellings under which staff look for a name, by its beginning
CREATE TABLE club_member_name (
  spelling VARCHAR(130) COLLATE utf8mb4_unicode_520_ci NOT NULL,
  member   BIGINT       NOT NULL,
  PRIMARY KEY (spelling, member),
  KEY club_member_name_member (member),
  CONSTRAINT club_member_name_member_fk FOREIGN KEY (member) REFERENCES club_member (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_member_name TO ${app};
