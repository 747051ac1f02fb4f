-- what the rows of a file that were checked would take: request, phone, mail; so that a later row of the same file sees it
CREATE TABLE club_import_claim (
  import BIGINT       NOT NULL,
  claim  VARCHAR(270) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part   INT          NOT NULL,
  PRIMARY KEY (import, claim),
  KEY club_import_claim_part (import, part),
  CONSTRAINT club_import_claim_fk FOREIGN KEY (import) REFERENCES club_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, DELETE ON club_import_claim TO ${app};
