-- How many accruals a member had before it was counted.
CREATE INDEX IF NOT EXISTS partner_transaction_member ON partner_transaction (member, kind, accepted, partner);
