-- Partner transactions of members while they were appointed: signed changes. month: the first of the month in which it counts.
CREATE TABLE IF NOT EXISTS club_group_purchase (
  transaction BIGINT      NOT NULL,
  group_code  VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  appointment BIGINT      NOT NULL,
  member      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month       DATE        NOT NULL,
  points      BIGINT      NOT NULL,
  spent_fen   BIGINT      NOT NULL,
  purchases   INT         NOT NULL,
  PRIMARY KEY (transaction),
  KEY club_group_purchase_month (group_code, month, points, spent_fen, purchases),
  CONSTRAINT club_group_purchase_group FOREIGN KEY (group_code) REFERENCES club_group (code),
  CONSTRAINT club_group_purchase_appointment FOREIGN KEY (appointment) REFERENCES club_group_appointment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_group_purchase_no_update BEFORE UPDATE ON club_group_purchase FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_purchase holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_group_purchase_no_delete BEFORE DELETE ON club_group_purchase FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_purchase holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_group_purchase TO ${app};
GRANT SELECT ON club_group_purchase TO ${report};
