CREATE SEQUENCE club_member_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_member_seq TO ${app};
CREATE TABLE club_member (
  id             BIGINT       NOT NULL PRIMARY KEY,
  number         CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family_name    VARCHAR(64)  NOT NULL,
  given_name     VARCHAR(64)  NOT NULL,
  phone          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mail           VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin,
  language       VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  birthday       DATE,
  consents       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state          VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enrolled_at    DATETIME(6)  NOT NULL,
  wallet_account BIGINT       NOT NULL,
  status_account BIGINT       NOT NULL,
  request_key    VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY club_member_number (number),
  UNIQUE KEY club_member_phone (phone),
  UNIQUE KEY club_member_mail (mail),
  UNIQUE KEY club_member_request (request_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_member TO ${app};
