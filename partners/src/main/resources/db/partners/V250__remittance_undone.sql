-- What was assigned wrongly is undone by a remittance of its own, which takes the same amount off again: undoes is the entry of the
-- first, amount is below 0. Sums over remittances need not know.
ALTER TABLE partner_remittance
  ADD COLUMN IF NOT EXISTS undoes BIGINT NULL AFTER source,
  ADD UNIQUE KEY IF NOT EXISTS partner_remittance_undoes (undoes),
  ADD CONSTRAINT FOREIGN KEY IF NOT EXISTS partner_remittance_undone (undoes) REFERENCES partner_remittance (entry),
  DROP CONSTRAINT IF EXISTS partner_remittance_is,
  ADD CONSTRAINT IF NOT EXISTS partner_remittance_means CHECK (amount <> 0 AND (amount > 0) = (undoes IS NULL)
    AND kind IN ('RECEIVED', 'PAID', 'RETURNED') AND (undoes IS NULL OR kind <> 'RETURNED')
    AND (invoice IS NULL OR kind = 'RECEIVED') AND (payment IS NULL OR kind <> 'RECEIVED'));
