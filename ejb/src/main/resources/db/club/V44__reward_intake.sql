CREATE SEQUENCE IF NOT EXISTS reward_intake_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON reward_intake_seq TO ${app};
CREATE TABLE IF NOT EXISTS reward_intake (
  id       BIGINT       NOT NULL,
  reward   VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quantity BIGINT       NOT NULL,
  note     VARCHAR(200) NOT NULL,
  actor    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY reward_intake_reward (reward, id),
  CONSTRAINT reward_intake_reward FOREIGN KEY (reward) REFERENCES reward (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER reward_intake_no_update BEFORE UPDATE ON reward_intake FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reward_intake holds facts: they are never changed';
CREATE OR REPLACE TRIGGER reward_intake_no_delete BEFORE DELETE ON reward_intake FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'reward_intake holds facts: they are never deleted';
GRANT SELECT, INSERT ON reward_intake TO ${app};
GRANT SELECT ON reward_intake TO ${report};
