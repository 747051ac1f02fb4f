-- Of a partner with open invoices: the last date on which its new accruals are taken, and by which invoice; and until when staff
-- lifted that. It follows from invoices and remittances, and is written in their transactions, so that a message reads it with the
-- partner and needs no statement of its own.
ALTER TABLE partner_partner
  ADD COLUMN IF NOT EXISTS credit_until   DATE        NULL,
  ADD COLUMN IF NOT EXISTS credit_invoice VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS reprieve_until DATE        NULL,
  ADD CONSTRAINT partner_partner_credit CHECK ((credit_until IS NULL) = (credit_invoice IS NULL));
