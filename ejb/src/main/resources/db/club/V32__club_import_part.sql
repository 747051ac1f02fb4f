-- some hundred rows of an uploaded file, as CSV with the columns in our order
CREATE TABLE club_import_part (
  import     BIGINT     NOT NULL,
  part       INT        NOT NULL,
  first_line BIGINT     NOT NULL,
  row_count  INT        NOT NULL,
  content    MEDIUMTEXT NOT NULL,
  PRIMARY KEY (import, part),
  CONSTRAINT club_import_part_fk FOREIGN KEY (import) REFERENCES club_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT ON club_import_part TO ${app};
