-- The row that is locked by what must come one after the other for a partner: purchases of blocks, accruals under a credit limit.
-- The partner's own row will not do: every message shares it through its foreign key.
CREATE TABLE IF NOT EXISTS partner_turn (
  partner VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (partner)
);

GRANT SELECT, INSERT, UPDATE ON partner_turn TO ${app};
GRANT SELECT ON partner_turn TO ${report};
