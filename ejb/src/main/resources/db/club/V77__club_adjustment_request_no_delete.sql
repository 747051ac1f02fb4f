CREATE OR REPLACE TRIGGER club_adjustment_request_no_delete BEFORE DELETE ON club_adjustment_request FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_adjustment_request is never deleted';
