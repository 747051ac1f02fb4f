-- One message to one endpoint. attempts counts all, tries those since it was last asked for; last_* repeat the latest attempt.
CREATE TABLE IF NOT EXISTS partner_webhook_delivery (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  endpoint        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload         MEDIUMTEXT   NOT NULL,
  state           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts        INT          NOT NULL,
  tries           INT          NOT NULL,
  next_attempt_at DATETIME(6)  NULL,
  last_at         DATETIME(6)  NULL,
  last_status     INT          NULL,
  last_failure    VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  last_millis     INT          NULL,
  created_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY partner_webhook_delivery_due (endpoint, state, next_attempt_at),
  KEY partner_webhook_delivery_partner (partner, id),
  KEY partner_webhook_delivery_state (partner, state, id),
  KEY partner_webhook_delivery_endpoint (endpoint, id),
  KEY partner_webhook_delivery_age (created_at),
  CONSTRAINT partner_webhook_delivery_endpoint FOREIGN KEY (endpoint) REFERENCES partner_webhook_endpoint (id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON partner_webhook_delivery TO ${app};
GRANT SELECT ON partner_webhook_delivery TO ${report};
