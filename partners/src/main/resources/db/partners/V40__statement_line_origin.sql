-- The month of what a line's postings undo, where that was settled before; null for everything else.
ALTER TABLE partner_statement_line
  ADD COLUMN IF NOT EXISTS origin CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER code;
