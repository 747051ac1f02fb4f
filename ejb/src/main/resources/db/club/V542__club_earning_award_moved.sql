-- Awards that were kept as rows of their own go to the rows of their messages; meanwhile facts can be changed.
DROP TRIGGER IF EXISTS club_earning_message_no_update;
UPDATE club_earning_message m JOIN (
    SELECT transaction, CONCAT('[', GROUP_CONCAT(JSON_ARRAY(rule, version, TRIM(earned), amount, times, counted) ORDER BY rule), ']') AS awards
    FROM club_earning_award GROUP BY transaction) a ON a.transaction = m.transaction
  SET m.awards = a.awards;
CREATE OR REPLACE TRIGGER club_earning_message_no_update BEFORE UPDATE ON club_earning_message FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_message holds facts: they are never changed';
