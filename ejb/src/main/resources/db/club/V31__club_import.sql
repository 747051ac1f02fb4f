CREATE SEQUENCE club_import_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_import_seq TO ${app};
CREATE TABLE club_import (
  id           BIGINT       NOT NULL PRIMARY KEY,
  file_name    VARCHAR(200) NOT NULL,
  content_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by  VARCHAR(72)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at  DATETIME(6)  NOT NULL,
  row_count    BIGINT       NOT NULL,
  part_count   INT          NOT NULL,
  check_run    BIGINT,
  import_run   BIGINT,
  UNIQUE KEY club_import_content (content_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_import TO ${app};
