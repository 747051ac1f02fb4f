-- State: where a subscription stands, the last of its steps. one: 1 while it is waiting or live, so that a member has one of a
-- service at most. The confirmation code is kept as a salted hash.
CREATE TABLE IF NOT EXISTS partner_subscription (
  number        BIGINT      NOT NULL,
  partner       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member        CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  one           TINYINT     NULL,
  seq           INT         NOT NULL,
  price_version INT         NOT NULL,
  asked_at      DATETIME(6) NOT NULL,
  confirm_by    DATETIME(6) NOT NULL,
  confirmed_at  DATETIME(6) NULL,
  ended_at      DATETIME(6) NULL,
  ended_by      VARCHAR(80) NULL,
  code_salt     BINARY(16)  NOT NULL,
  code_hash     BINARY(32)  NOT NULL,
  code_tries    INT         NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_subscription_one (member, partner, service, one),
  KEY partner_subscription_member (member, number),
  KEY partner_subscription_partner (partner, number),
  KEY partner_subscription_status (partner, status, number),
  KEY partner_subscription_confirmed (partner, service, confirmed_at, ended_at),
  CONSTRAINT partner_subscription_service FOREIGN KEY (partner, service) REFERENCES partner_service (partner, code)
);

GRANT SELECT, INSERT, UPDATE ON partner_subscription TO ${app};
GRANT SELECT ON partner_subscription TO ${report};
