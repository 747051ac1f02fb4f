-- Where a partner wants to be told, and of what. live_name repeats the name while the endpoint is not removed: a name can be used
-- again. failing_since: since when nothing has arrived.
CREATE TABLE IF NOT EXISTS partner_webhook_endpoint (
  id            VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  live_name     VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  url           VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  types         VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  disabled_for  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  state_since   DATETIME(6)  NOT NULL,
  failing_since DATETIME(6)  NULL,
  registered_at DATETIME(6)  NOT NULL,
  registered_by VARCHAR(80)  NOT NULL,
  version       INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY partner_webhook_endpoint_name (partner, live_name),
  KEY partner_webhook_endpoint_state (state, partner),
  CONSTRAINT partner_webhook_endpoint_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, UPDATE ON partner_webhook_endpoint TO ${app};
GRANT SELECT ON partner_webhook_endpoint TO ${report};
