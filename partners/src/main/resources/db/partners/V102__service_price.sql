-- Versions of a service's price: fen of CNY, or points. Of two that begin on one date the higher version holds.
CREATE TABLE IF NOT EXISTS partner_service_price (
  partner      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT         NOT NULL,
  unit         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount       BIGINT      NOT NULL,
  begins       DATE        NOT NULL,
  announced_by VARCHAR(80) NOT NULL,
  announced_at DATETIME(6) NOT NULL,
  PRIMARY KEY (partner, service, version),
  CONSTRAINT partner_service_price_service FOREIGN KEY (partner, service) REFERENCES partner_service (partner, code),
  CONSTRAINT partner_service_price_amount CHECK (amount > 0 AND unit IN ('CNY', 'PTS'))
);

CREATE OR REPLACE TRIGGER partner_service_price_no_update BEFORE UPDATE ON partner_service_price FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_service_price holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_service_price_no_delete BEFORE DELETE ON partner_service_price FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_service_price holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_service_price TO ${app};
GRANT SELECT ON partner_service_price TO ${report};
