-- Expired points that are given back are asked for and decided as other adjustments are: the original is the entry that took them.
ALTER TABLE club_adjustment_request
  MODIFY kind VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  DROP CONSTRAINT IF EXISTS club_adjustment_request_undoes,
  ADD CONSTRAINT club_adjustment_request_undoes CHECK ((kind IN ('REVERSE', 'REINSTATE')) = (original IS NOT NULL));
