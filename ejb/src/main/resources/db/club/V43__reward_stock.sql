CREATE TABLE IF NOT EXISTS reward_stock (
  reward   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_hand  BIGINT NOT NULL,
  reserved BIGINT NOT NULL,
  PRIMARY KEY (reward),
  CONSTRAINT reward_stock_reward FOREIGN KEY (reward) REFERENCES reward (code),
  CONSTRAINT reward_stock_never_oversold CHECK (reserved >= 0 AND on_hand >= reserved)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON reward_stock TO ${app};
GRANT SELECT ON reward_stock TO ${report};
