-- The price at an instant is the highest version whose valid_from is not after it.
CREATE TABLE IF NOT EXISTS reward_price (
  reward           VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version          INT         NOT NULL,
  points           BIGINT      NOT NULL,
  payable_minor    BIGINT      NOT NULL,
  payable_currency CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from       DATETIME(6) NOT NULL,
  set_by           VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at           DATETIME(6) NOT NULL,
  PRIMARY KEY (reward, version),
  CONSTRAINT reward_price_reward FOREIGN KEY (reward) REFERENCES reward (code),
  CONSTRAINT reward_price_points CHECK (points > 0),
  CONSTRAINT reward_price_payable CHECK (payable_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER reward_price_no_update BEFORE UPDATE ON reward_price FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reward_price holds facts: they are never changed';
CREATE OR REPLACE TRIGGER reward_price_no_delete BEFORE DELETE ON reward_price FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reward_price holds facts: they are never deleted';
GRANT SELECT, INSERT ON reward_price TO ${app};
GRANT SELECT ON reward_price TO ${report};
