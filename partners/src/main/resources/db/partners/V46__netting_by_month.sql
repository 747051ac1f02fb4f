-- The statements of a month that are netted together.
CREATE INDEX IF NOT EXISTS partner_statement_netting ON partner_statement (month, netting, currency, partner);
