-- Who stood there before periods were counted keeps the tier until the year has ended.
UPDATE club_standing s JOIN club_member m ON m.number = s.member
  SET s.anchor = COALESCE(s.anchor, DATE(m.enrolled_at + INTERVAL 8 HOUR)),
    s.due_on = COALESCE(s.due_on, MAKEDATE(YEAR(CURRENT_DATE) + 1, 1));
