CREATE SEQUENCE IF NOT EXISTS reward_order_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON reward_order_seq TO ${app};
CREATE TABLE IF NOT EXISTS reward_order (
  id                BIGINT       NOT NULL,
  member            CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reward            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quote             CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_version     INT          NOT NULL,
  points            BIGINT       NOT NULL,
  status            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placed_at         DATETIME(6)  NOT NULL,
  hold_until        DATETIME(6)  NOT NULL,
  hold_entry        BIGINT       NOT NULL,
  issued_at         DATETIME(6),
  cancellable_until DATETIME(6),
  capture_entry     BIGINT,
  refund_entry      BIGINT,
  closed_at         DATETIME(6),
  voucher_code      CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin,
  good_until        DATE,
  used_at           DATETIME(6),
  used_partner      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin,
  used_outlet       VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin,
  used_reference    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin,
  idempotency_scope VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY reward_order_idempotency (idempotency_scope, idempotency_key),
  UNIQUE KEY reward_order_quote (quote),
  UNIQUE KEY reward_order_voucher (voucher_code),
  KEY reward_order_member (member, id),
  KEY reward_order_due (status, hold_until, id),
  KEY reward_order_price (reward, price_version),
  CONSTRAINT reward_order_price FOREIGN KEY (reward, price_version) REFERENCES reward_price (reward, version),
  CONSTRAINT reward_order_used_once CHECK (used_at IS NULL OR voucher_code IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON reward_order TO ${app};
GRANT SELECT ON reward_order TO ${report};
