-- stands in for the club's migrations, which this module can't see
CREATE TABLE club_stand_in (id BIGINT PRIMARY KEY);
GRANT SELECT, INSERT ON club_stand_in TO ${app};
GRANT SELECT ON club_stand_in TO ${report};
CREATE TRIGGER club_stand_in_stays BEFORE DELETE ON club_stand_in FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'facts stay';
END;
