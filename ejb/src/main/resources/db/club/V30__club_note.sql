CREATE SEQUENCE club_note_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_note_seq TO ${app};
CREATE TABLE club_note (
  id       BIGINT        NOT NULL PRIMARY KEY,
  member   CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author   VARCHAR(72)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at DATETIME(6)   NOT NULL,
  text     VARCHAR(2000) NOT NULL,
  KEY club_note_member (member, id),
  CONSTRAINT club_note_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_note TO ${app};
