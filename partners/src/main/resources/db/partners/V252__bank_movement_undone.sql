-- A resolved difference, or a match, may be undone: UNDOING while a second person is waited for, and then open again or as it was.
ALTER TABLE partner_bank_movement
  DROP CONSTRAINT IF EXISTS partner_bank_movement_state,
  ADD CONSTRAINT IF NOT EXISTS partner_bank_movement_stands CHECK (state IN ('MATCHED', 'OPEN', 'ASSIGNED', 'NOTED', 'UNDOING')
    AND (state IN ('MATCHED', 'ASSIGNED', 'UNDOING')) = (entry IS NOT NULL)
    AND (resolved_by IS NULL) = (reason IS NULL) AND (resolved_by IS NULL) = (resolved_at IS NULL));
