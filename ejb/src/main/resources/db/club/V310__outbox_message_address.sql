-- Where a text message or mail goes, and in which language; forgotten when it has left. Null for the inbox.
ALTER TABLE outbox_message
  ADD COLUMN IF NOT EXISTS address VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER channel,
  ADD COLUMN IF NOT EXISTS language VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER address;
