-- What a partner's month comes to: as a whole (region *) and by region of its outlets (- without one). State, worked out from
-- transactions and postings; other and tax are of the whole only. closed: worked out after the month was closed, and final.
CREATE TABLE IF NOT EXISTS partner_value (
  month           DATE        NOT NULL,
  partner         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region          VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accruals        BIGINT      NOT NULL,
  accrued_points  BIGINT      NOT NULL,
  redemptions     BIGINT      NOT NULL,
  redeemed_points BIGINT      NOT NULL,
  vouchers        BIGINT      NOT NULL,
  billed          BIGINT      NOT NULL,
  reimbursed      BIGINT      NOT NULL,
  other           BIGINT      NOT NULL,
  tax             BIGINT      NOT NULL,
  members         BIGINT      NOT NULL,
  brought         BIGINT      NOT NULL,
  shared          BIGINT      NOT NULL,
  cost            BIGINT      NOT NULL,
  closed          TINYINT     NOT NULL,
  valued_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (month, partner, region),
  KEY partner_value_region (month, region, partner),
  KEY partner_value_partner (partner, region, month),
  CONSTRAINT partner_value_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, DELETE ON partner_value TO ${app};
GRANT SELECT ON partner_value TO ${report};
