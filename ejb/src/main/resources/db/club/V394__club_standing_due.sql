ALTER TABLE club_standing
  MODIFY anchor DATE NOT NULL,
  MODIFY due_on DATE NOT NULL,
  ALTER ladder DROP DEFAULT,
  DROP KEY IF EXISTS club_standing_tier,
  ADD KEY IF NOT EXISTS club_standing_of_tier (ladder, tier),
  ADD KEY IF NOT EXISTS club_standing_due (ladder, due_on, member),
  ADD KEY IF NOT EXISTS club_standing_counts_for (counts_for);
