-- intakes from before there were keys are named by their own number
ALTER TABLE reward_intake
  ADD COLUMN request_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT (CONCAT('intake-', id)) AFTER id,
  ADD UNIQUE KEY reward_intake_request (actor, request_key);
ALTER TABLE reward_intake ALTER COLUMN request_key DROP DEFAULT;
