-- Who has whom from which day on, and until before which day. A stretch only ever ends earlier; one that ends where it begins never
-- was. A member has one open stretch at most, which the key of open_member says. The account manager's row is locked by whoever
-- assigns to it; a foreign key would have each end of a stretch lock the other's as well, and two hand-overs wait for each other.
CREATE TABLE IF NOT EXISTS club_portfolio (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  member      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  manager     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begins      DATE        NOT NULL,
  ends        DATE        NOT NULL DEFAULT '9999-12-31',
  assigned_by VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  ended_by    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  open_member CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin AS (IF(ends = DATE'9999-12-31', RTRIM(member), NULL)) PERSISTENT,
  UNIQUE KEY club_portfolio_open (open_member),
  KEY club_portfolio_member (member, begins),
  KEY club_portfolio_manager (manager, ends, member),
  CONSTRAINT club_portfolio_order CHECK (ends >= begins),
  CONSTRAINT club_portfolio_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELIMITER //
CREATE OR REPLACE TRIGGER club_portfolio_ends BEFORE UPDATE ON club_portfolio FOR EACH ROW
BEGIN
  IF (NEW.id, NEW.member, NEW.manager, NEW.begins, NEW.assigned_by, NEW.assigned_at)
      <> (OLD.id, OLD.member, OLD.manager, OLD.begins, OLD.assigned_by, OLD.assigned_at) OR NEW.ends > OLD.ends THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_portfolio: a stretch ends earlier and is never changed otherwise';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER club_portfolio_no_delete BEFORE DELETE ON club_portfolio FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_portfolio: who had whom is never deleted';
GRANT SELECT, INSERT ON club_portfolio TO ${app};
GRANT UPDATE (ends, ended_by) ON club_portfolio TO ${app};
GRANT SELECT ON club_portfolio TO ${report};
