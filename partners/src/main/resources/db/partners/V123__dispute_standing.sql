-- Where each dispute stands: what its last event says, kept once more for lists and as the row that whoever takes a step locks.
CREATE TABLE IF NOT EXISTS partner_dispute_standing (
  number    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  events    INT         NOT NULL,
  state     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  waits_for VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  offered   BIGINT      NOT NULL,
  granted   BIGINT      NOT NULL,
  due_on    DATE        NULL,
  PRIMARY KEY (number),
  KEY partner_dispute_standing_due (due_on, number),
  KEY partner_dispute_standing_state (state, number),
  KEY partner_dispute_standing_waits (waits_for, due_on, number),
  KEY partner_dispute_standing_partner (partner, state, number),
  CONSTRAINT partner_dispute_standing_dispute FOREIGN KEY (number) REFERENCES partner_dispute (number)
);

GRANT SELECT, INSERT, UPDATE ON partner_dispute_standing TO ${app};
GRANT SELECT ON partner_dispute_standing TO ${report};
