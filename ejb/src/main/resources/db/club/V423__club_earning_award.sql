-- What a rule gave for a message (positive), or what was taken back of it when a part of the message was undone. origin: the accrual.
-- amount is in what the rule gives (earned); times: 1, and -1 where nothing stays. counted: the caps in which it counts, a letter for
-- each period (D, M, Y, E), by the day on which the accrual happened; B: in the budget.
CREATE TABLE IF NOT EXISTS club_earning_award (
  origin      BIGINT      NOT NULL,
  transaction BIGINT      NOT NULL,
  rule        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT         NOT NULL,
  member      CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_on DATE        NOT NULL,
  earned      CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount      BIGINT      NOT NULL,
  times       TINYINT     NOT NULL,
  counted     VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (origin, transaction, rule),
  CONSTRAINT club_earning_award_sign CHECK ((transaction = origin) = (amount > 0) AND amount <> 0 AND times BETWEEN -1 AND 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_earning_award_no_update BEFORE UPDATE ON club_earning_award FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_award holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_earning_award_no_delete BEFORE DELETE ON club_earning_award FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_earning_award holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_earning_award TO ${app};
GRANT SELECT ON club_earning_award TO ${report};
