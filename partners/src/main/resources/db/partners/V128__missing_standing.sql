-- Where each claim stands, as its last event says. live_receipt: the receipt, unless the claim came to nothing: it is claimed once.
-- awaits: 1 while an accrual of the receipt would still do something to the claim. due_on: the last date for the partner.
CREATE TABLE IF NOT EXISTS partner_missing_standing (
  number       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member       CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  events       INT         NOT NULL,
  state        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  awaits       TINYINT     NOT NULL,
  live_receipt VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  due_on       DATE        NULL,
  points       BIGINT      NOT NULL,
  provisional  BIGINT      NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_missing_standing_receipt (partner, live_receipt),
  KEY partner_missing_standing_awaits (partner, awaits),
  KEY partner_missing_standing_due (due_on, number),
  KEY partner_missing_standing_member (member, number),
  KEY partner_missing_standing_state (partner, state, number),
  CONSTRAINT partner_missing_standing_claim FOREIGN KEY (number) REFERENCES partner_missing_claim (number)
);

GRANT SELECT, INSERT, UPDATE ON partner_missing_standing TO ${app};
GRANT SELECT ON partner_missing_standing TO ${report};
