-- People at a partner whom to ask. Nothing refers to a row: it is deleted when the person asks for it.
CREATE SEQUENCE IF NOT EXISTS partner_contact_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_contact_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_contact (
  id       BIGINT       NOT NULL,
  partner  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(80)  NOT NULL,
  phone    VARCHAR(32)  NULL,
  mail     VARCHAR(254) NULL,
  language CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT          NOT NULL,
  PRIMARY KEY (id),
  KEY partner_contact_partner (partner, role, id),
  CONSTRAINT partner_contact_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_contact_reached CHECK (phone IS NOT NULL OR mail IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON partner_contact TO ${app};
