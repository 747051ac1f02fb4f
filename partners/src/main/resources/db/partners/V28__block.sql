-- Purchases of points by prepaid partners: facts. Points in blocks, money in fen.
CREATE SEQUENCE IF NOT EXISTS partner_block_seq START WITH 1 INCREMENT BY 1 NOCACHE;
GRANT SELECT, INSERT ON partner_block_seq TO ${app};
CREATE TABLE IF NOT EXISTS partner_block (
  number      BIGINT       NOT NULL,
  partner     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT          NOT NULL,
  blocks      INT          NOT NULL,
  points      BIGINT       NOT NULL,
  money       BIGINT       NOT NULL,
  entry       BIGINT       NOT NULL,
  request_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bought_by   VARCHAR(80)  NOT NULL,
  bought_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_block_request (bought_by, request_key),
  UNIQUE KEY partner_block_entry (entry),
  KEY partner_block_partner (partner, number),
  CONSTRAINT partner_block_version FOREIGN KEY (partner, version) REFERENCES partner_contract (partner, version),
  CONSTRAINT partner_block_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_block_bought CHECK (blocks > 0 AND points > 0 AND money >= 0)
);
-- After which purchase a partner was told to buy the next; 0: before its first.
CREATE TABLE IF NOT EXISTS partner_reorder (
  partner     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  after_block BIGINT      NOT NULL,
  told_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (partner, after_block),
  CONSTRAINT partner_reorder_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_block_no_update BEFORE UPDATE ON partner_block FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_block holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_block_no_delete BEFORE DELETE ON partner_block FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_block holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_block TO ${app};
GRANT SELECT ON partner_block TO ${report};
GRANT SELECT, INSERT ON partner_reorder TO ${app};
GRANT SELECT ON partner_reorder TO ${report};
