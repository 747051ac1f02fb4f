-- What a reward's texts are found by; rebuilt whenever the texts change.
CREATE TABLE IF NOT EXISTS reward_token (
  token  VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reward VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (token, reward),
  KEY reward_token_reward (reward),
  CONSTRAINT reward_token_reward FOREIGN KEY (reward) REFERENCES reward (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON reward_token TO ${app};
GRANT SELECT ON reward_token TO ${report};
