-- A sandbox is a partner of its own beside the one whose it is, with that one's code in small letters. No list has it, and its
-- accounts are in units of their own.
ALTER TABLE partner_partner
  ADD COLUMN IF NOT EXISTS sandbox_of VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
  ADD CONSTRAINT partner_partner_sandbox_of FOREIGN KEY IF NOT EXISTS (sandbox_of) REFERENCES partner_partner (code),
  ADD CONSTRAINT partner_partner_sandbox_code CHECK (sandbox_of IS NULL AND code = UPPER(code) OR code = LOWER(sandbox_of));
