-- by what name a partner knows a member
CREATE TABLE club_external_id (
  partner  VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  external VARCHAR(128) COLLATE utf8mb4_bin NOT NULL,
  member   BIGINT       NOT NULL,
  PRIMARY KEY (partner, external),
  KEY club_external_id_member (member),
  CONSTRAINT club_external_id_member_fk FOREIGN KEY (member) REFERENCES club_member (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_external_id TO ${app};
