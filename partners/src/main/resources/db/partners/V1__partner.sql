-- clearing: the ledger account of what the partner and the programme owe each other.
CREATE TABLE IF NOT EXISTS partner_partner (
  code          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh       VARCHAR(120) NOT NULL,
  name_en       VARCHAR(120) NOT NULL,
  status        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clearing      BIGINT       NOT NULL,
  registered_at DATETIME(6)  NOT NULL,
  version       INT          NOT NULL,
  PRIMARY KEY (code),
  UNIQUE KEY partner_partner_clearing (clearing),
  CONSTRAINT partner_partner_clearing FOREIGN KEY (clearing) REFERENCES ledger_account (id)
);

GRANT SELECT, INSERT, UPDATE ON partner_partner TO ${app};
GRANT SELECT ON partner_partner TO ${report};
