-- What each rule gave for a message, or what was taken back of it, is kept in the message's row: [[rule, version, earned, amount, times,
-- counted], …] in the order of the rules' codes. earned: what of (POINTS, STATUS, RIGHT); amount: positive, or negative of what undoes;
-- times: 1, and -1 where nothing stays; counted: the caps in which it counts, a letter for each period (D, M, Y, E), by the day on which
-- the accrual happened; B: in the budget.
ALTER TABLE club_earning_message
  ADD COLUMN IF NOT EXISTS awards TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '[]';
