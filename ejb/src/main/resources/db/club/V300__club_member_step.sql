-- Facts: a membership went from one state to another, why and by whom. Its first row says where it began.
CREATE TABLE IF NOT EXISTS club_member_step (
  id         BIGINT       NOT NULL PRIMARY KEY,
  member     CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state   VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words      VARCHAR(200) NOT NULL,
  actor      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stepped_at DATETIME(6)  NOT NULL,
  KEY club_member_step_member (member, stepped_at, id),
  KEY club_member_step_to (to_state, stepped_at),
  CONSTRAINT club_member_step_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE SEQUENCE IF NOT EXISTS club_member_step_seq START WITH 500 INCREMENT BY 500 NOCACHE;
GRANT SELECT, INSERT ON club_member_step_seq TO ${app};
GRANT SELECT, INSERT ON club_member_step TO ${app};
GRANT SELECT ON club_member_step TO ${report};
CREATE OR REPLACE TRIGGER club_member_step_no_update BEFORE UPDATE ON club_member_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_member_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_member_step_no_delete BEFORE DELETE ON club_member_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_member_step holds facts: they are never deleted';
