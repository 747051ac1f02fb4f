-- One row: the first business date that takes postings. Transactions share it, freezing a period takes it alone.
CREATE TABLE IF NOT EXISTS partner_open_from (
  id        TINYINT NOT NULL,
  open_from DATE    NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT partner_open_from_one CHECK (id = 1)
);

INSERT IGNORE INTO partner_open_from VALUES (1, '1970-01-01');
GRANT SELECT, UPDATE ON partner_open_from TO ${app};
GRANT SELECT ON partner_open_from TO ${report};
