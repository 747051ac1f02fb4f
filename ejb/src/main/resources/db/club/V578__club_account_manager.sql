-- Staff who keep a portfolio, and what members are told of them. login: a sign-in of staff.
CREATE TABLE IF NOT EXISTS club_account_manager (
  login    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name     VARCHAR(64) NOT NULL,
  phone    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active   BOOLEAN     NOT NULL,
  set_by   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at   DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_account_manager TO ${app};
GRANT SELECT ON club_account_manager TO ${report};
