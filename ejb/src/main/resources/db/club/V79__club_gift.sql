CREATE SEQUENCE IF NOT EXISTS club_gift_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_gift_seq TO ${app};

-- What somebody was shown and may confirm. Removed some time after it expired.
CREATE TABLE club_gift_quote (
  id          CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by    CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  giver_kind  VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  giver       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker_kind  VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount      BIGINT      NOT NULL,
  quoted_at   DATETIME(6) NOT NULL,
  expires_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY club_gift_quote_asked (asked_by, quoted_at),
  KEY club_gift_quote_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE, DELETE ON club_gift_quote TO ${app};

-- Gifts that were made. given_by: the member who acted, also for its household.
CREATE TABLE club_gift (
  id                BIGINT       NOT NULL,
  quote             CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_by          CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  giver_kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  giver             VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker_kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker             VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit              VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount            BIGINT       NOT NULL,
  tier              VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  limit_version     INT          NOT NULL,
  entry             BIGINT       NOT NULL,
  balance_after     BIGINT       NOT NULL,
  given_at          DATETIME(6)  NOT NULL,
  given_on          DATE         NOT NULL,
  idempotency_scope VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY club_gift_quote_once (quote),
  UNIQUE KEY club_gift_idempotency (idempotency_scope, idempotency_key),
  KEY club_gift_giver (giver_kind, giver, id),
  KEY club_gift_taker (taker_kind, taker, id),
  CONSTRAINT club_gift_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_gift_no_update BEFORE UPDATE ON club_gift FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_gift holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_gift_no_delete BEFORE DELETE ON club_gift FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_gift holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_gift TO ${app};
GRANT SELECT ON club_gift TO ${report};

-- Gifts that staff gave back to their givers.
CREATE TABLE club_gift_return (
  gift        BIGINT      NOT NULL,
  entry       BIGINT      NOT NULL,
  returned_by VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  returned_at DATETIME(6) NOT NULL,
  PRIMARY KEY (gift),
  CONSTRAINT club_gift_return_gift FOREIGN KEY (gift) REFERENCES club_gift (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_gift_return_no_update BEFORE UPDATE ON club_gift_return FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_gift_return holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_gift_return_no_delete BEFORE DELETE ON club_gift_return FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_gift_return holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_gift_return TO ${app};
GRANT SELECT ON club_gift_return TO ${report};

-- State: the sum of a giver's gifts of a calendar year, less those that came back. Locked by each gift.
CREATE TABLE club_gift_year (
  giver_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  giver      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year       INT         NOT NULL,
  given      BIGINT      NOT NULL,
  PRIMARY KEY (giver_kind, giver, taker_kind, unit, year),
  CONSTRAINT club_gift_year_given CHECK (given >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_gift_year TO ${app};
GRANT SELECT ON club_gift_year TO ${report};
