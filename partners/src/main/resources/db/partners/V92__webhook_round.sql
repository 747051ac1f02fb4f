-- Who is at work on an endpoint. due_at: when there is something to send; lease_until and fence: one server at a time, and one that
-- was away too long finds that another has taken over. failures: tries in a row in which it was not reached.
CREATE TABLE IF NOT EXISTS partner_webhook_round (
  endpoint    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at      DATETIME(6) NULL,
  lease_until DATETIME(6) NULL,
  fence       BIGINT      NOT NULL,
  failures    INT         NOT NULL,
  PRIMARY KEY (endpoint),
  KEY partner_webhook_round_due (due_at),
  CONSTRAINT partner_webhook_round_endpoint FOREIGN KEY (endpoint) REFERENCES partner_webhook_endpoint (id)
);

GRANT SELECT, INSERT, UPDATE ON partner_webhook_round TO ${app};
GRANT SELECT ON partner_webhook_round TO ${report};
