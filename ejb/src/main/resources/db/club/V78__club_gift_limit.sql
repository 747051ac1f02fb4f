-- Who may give what to whom, by versions: the last version of a cell holds. What has no cell is not allowed.
CREATE TABLE club_gift_limit (
  giver_kind  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker_kind  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT          NOT NULL,
  enabled     BOOLEAN      NOT NULL,
  least       BIGINT       NOT NULL,
  most        BIGINT       NOT NULL,
  per_year    BIGINT       NOT NULL,
  expiry      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_by      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (giver_kind, taker_kind, unit, tier, version),
  CONSTRAINT club_gift_limit_order CHECK (least > 0 AND most >= least AND per_year >= most)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_gift_limit_no_update BEFORE UPDATE ON club_gift_limit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_gift_limit holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_gift_limit_no_delete BEFORE DELETE ON club_gift_limit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_gift_limit holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_gift_limit TO ${app};
GRANT SELECT ON club_gift_limit TO ${report};
