CREATE TRIGGER club_tier_change_no_update BEFORE UPDATE ON club_tier_change FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_tier_change is append-only';
