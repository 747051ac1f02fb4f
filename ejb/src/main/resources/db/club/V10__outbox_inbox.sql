-- what a member was told; the id is the message's, so that a message that is dispatched twice is there once
CREATE TABLE outbox_inbox (
  id          BIGINT      NOT NULL PRIMARY KEY,
  member      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  args        TEXT        NOT NULL,
  received_at DATETIME(6) NOT NULL,
  read_at     DATETIME(6),
  KEY outbox_inbox_member (member, id),
  KEY outbox_inbox_unread (member, read_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON outbox_inbox TO ${app};
