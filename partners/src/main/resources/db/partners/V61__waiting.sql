-- State, rebuilt from partner_parked and partner_transaction: what still waits for its original. awaits: the partner, a blank
-- and the original's reference, one key for what a batch accepted.
CREATE TABLE IF NOT EXISTS partner_waiting (
  number    BIGINT      NOT NULL,
  partner   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  awaits    VARCHAR(77) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parked_at DATETIME(6) NOT NULL,
  until     DATETIME(6) NOT NULL,
  PRIMARY KEY (number),
  KEY partner_waiting_awaits (awaits),
  KEY partner_waiting_until (until, number),
  KEY partner_waiting_partner (partner, parked_at, number),
  KEY partner_waiting_all (parked_at, number),
  CONSTRAINT partner_waiting_parked FOREIGN KEY (number) REFERENCES partner_parked (number)
);

GRANT SELECT, INSERT, DELETE ON partner_waiting TO ${app};
GRANT SELECT ON partner_waiting TO ${report};
