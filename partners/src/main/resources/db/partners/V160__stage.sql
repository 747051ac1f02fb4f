-- Where a partner is on its way from prospect to end; partners from before are where their status said.
ALTER TABLE partner_partner
  ADD COLUMN IF NOT EXISTS stage VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER name_en,
  ADD KEY IF NOT EXISTS partner_partner_stage (stage, code),
  ADD KEY IF NOT EXISTS partner_partner_kind (kind, code);
