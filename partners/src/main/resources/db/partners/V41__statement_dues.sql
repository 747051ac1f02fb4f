-- What became of the net amount: with what was carried here it is due from the partner, due to it, or carried on. Contract,
-- names and date are null on statements from before; those carried nothing. Names are as they were when it was issued.
ALTER TABLE partner_statement
  ADD COLUMN IF NOT EXISTS name_zh      VARCHAR(120) NULL,
  ADD COLUMN IF NOT EXISTS name_en      VARCHAR(120) NULL,
  ADD COLUMN IF NOT EXISTS contract     INT          NULL,
  ADD COLUMN IF NOT EXISTS currency     CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CNY',
  ADD COLUMN IF NOT EXISTS netting      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'BILATERAL',
  ADD COLUMN IF NOT EXISTS opening      BIGINT       NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS from_partner BIGINT       NOT NULL DEFAULT (GREATEST(net, 0)),
  ADD COLUMN IF NOT EXISTS to_partner   BIGINT       NOT NULL DEFAULT (GREATEST(-net, 0)),
  ADD COLUMN IF NOT EXISTS carried      BIGINT       NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS due_on       DATE         NULL,
  ADD CONSTRAINT partner_statement_dues CHECK (
    from_partner >= 0 AND to_partner >= 0 AND opening + net = from_partner - to_partner + carried);
