-- What became of one attempt: the status that was answered, or why there was none; answer: the beginning of what was answered.
CREATE TABLE IF NOT EXISTS partner_webhook_attempt (
  delivery     BIGINT       NOT NULL,
  attempt      INT          NOT NULL,
  attempted_at DATETIME(6)  NOT NULL,
  status       INT          NULL,
  failure      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  millis       INT          NOT NULL,
  answer       VARCHAR(500) NULL,
  PRIMARY KEY (delivery, attempt),
  CONSTRAINT partner_webhook_attempt_delivery FOREIGN KEY (delivery) REFERENCES partner_webhook_delivery (id) ON DELETE CASCADE
);

GRANT SELECT, INSERT, DELETE ON partner_webhook_attempt TO ${app};
GRANT SELECT ON partner_webhook_attempt TO ${report};
