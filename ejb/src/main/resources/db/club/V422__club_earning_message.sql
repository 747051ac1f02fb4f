-- What rules saw of a message when it was decided, so that it can be explained: by which book, and the facts (JSON, no personal data). Of
-- what undoes another, origin is that one's number.
CREATE TABLE IF NOT EXISTS club_earning_message (
  transaction   BIGINT      NOT NULL PRIMARY KEY,
  origin        BIGINT      NOT NULL,
  entry         BIGINT      NOT NULL,
  member        CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  book          BIGINT      NOT NULL,
  happened_on   DATE        NOT NULL,
  points        BIGINT      NOT NULL,
  status_points BIGINT      NOT NULL,
  facts         VARCHAR(4000) NOT NULL,
  recorded_at   DATETIME(6) NOT NULL,
  KEY club_earning_message_entry (entry)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_earning_message_no_update BEFORE UPDATE ON club_earning_message FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_message holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_earning_message_no_delete BEFORE DELETE ON club_earning_message FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_message holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_earning_message TO ${app};
GRANT SELECT ON club_earning_message TO ${report};
