-- Each message writes to each index. One of references serves both those that are accepted, which are unique, and those that were
-- refused, whose accepted_reference is null; one by outcome serves lists of a partner, with both outcomes as with one.
ALTER TABLE partner_transaction
  ADD UNIQUE INDEX IF NOT EXISTS partner_transaction_named (partner, reference, accepted_reference),
  DROP INDEX IF EXISTS partner_transaction_accepted,
  DROP INDEX IF EXISTS partner_transaction_reference,
  DROP INDEX IF EXISTS partner_transaction_recorded;
