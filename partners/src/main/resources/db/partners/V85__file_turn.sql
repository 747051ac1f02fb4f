-- One row a partner, locked while a part of one of its files is posted: two files with the same lines never meet half-way.
CREATE TABLE IF NOT EXISTS partner_file_turn (
  partner VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (partner),
  CONSTRAINT partner_file_turn_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

GRANT SELECT, INSERT, UPDATE ON partner_file_turn TO ${app};
GRANT SELECT ON partner_file_turn TO ${report};
