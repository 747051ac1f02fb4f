-- How many messages of a partner count in a month, for its fees.
CREATE INDEX IF NOT EXISTS partner_transaction_counted ON partner_transaction (partner, business_date, accepted, kind);
