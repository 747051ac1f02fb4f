-- A price that was promised. Removed some time after it expired: an order keeps what it was placed at.
CREATE TABLE IF NOT EXISTS reward_quote (
  id            CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member        CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reward        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_version INT         NOT NULL,
  points        BIGINT      NOT NULL,
  quoted_at     DATETIME(6) NOT NULL,
  expires_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY reward_quote_expiry (expires_at),
  KEY reward_quote_price (reward, price_version),
  CONSTRAINT reward_quote_price FOREIGN KEY (reward, price_version) REFERENCES reward_price (reward, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON reward_quote TO ${app};
GRANT SELECT ON reward_quote TO ${report};
