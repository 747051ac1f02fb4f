-- What nobody decides in time lapses.
ALTER TABLE club_tier_request
  DROP CONSTRAINT IF EXISTS club_tier_request_state,
  DROP CONSTRAINT IF EXISTS club_tier_request_life,
  ADD CONSTRAINT club_tier_request_life CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED')
    AND (state = 'WAITING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL));
