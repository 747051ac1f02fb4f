CREATE TABLE outbox_message (
  id              BIGINT      NOT NULL PRIMARY KEY AUTO_INCREMENT,
  recipient       CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel         VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code            VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message_key     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  args            TEXT        NOT NULL,
  state           VARCHAR(7)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts        INT         NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  created_at      DATETIME(6) NOT NULL,
  UNIQUE KEY outbox_message_once (recipient, channel, code, message_key),
  KEY outbox_message_due (state, next_attempt_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON outbox_message TO ${app};
