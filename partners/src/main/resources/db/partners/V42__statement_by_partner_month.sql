-- The latest statement of a partner before a month, from which the next one takes what was carried.
CREATE INDEX IF NOT EXISTS partner_statement_carried ON partner_statement (partner, month);
