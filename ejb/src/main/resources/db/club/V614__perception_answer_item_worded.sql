-- Erasing a person looks through what members wrote: most answers have no words. A prefix of words would not do: the range of what is not
-- empty begins at the empty ones then.
ALTER TABLE perception_answer_item
  ADD COLUMN IF NOT EXISTS worded BOOLEAN AS (CHAR_LENGTH(words) > 0) PERSISTENT,
  ADD KEY IF NOT EXISTS perception_answer_item_worded (worded);
