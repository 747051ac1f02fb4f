-- Runs over members of one state, and counts of them
CREATE INDEX IF NOT EXISTS club_member_state ON club_member (state, id);
