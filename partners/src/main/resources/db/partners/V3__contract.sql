-- A version is in force until the next one begins; of two that begin on one date the higher version holds.
-- Prices are millionths of a fen a point. valid_months: overrides the programme's policy.
CREATE TABLE IF NOT EXISTS partner_contract (
  partner         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version         INT         NOT NULL,
  begins          DATE        NOT NULL,
  accrual_points  BIGINT      NOT NULL,
  accrual_per_fen BIGINT      NOT NULL,
  status_points   BIGINT      NOT NULL,
  status_per_fen  BIGINT      NOT NULL,
  price           BIGINT      NOT NULL,
  reimbursement   BIGINT      NOT NULL,
  valid_months    INT         NULL,
  late_days       INT         NOT NULL,
  agreed_by       VARCHAR(80) NOT NULL,
  agreed_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (partner, version),
  KEY partner_contract_begins (begins),
  CONSTRAINT partner_contract_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_contract_rates CHECK (accrual_points >= 0 AND accrual_per_fen > 0 AND status_points >= 0
    AND status_per_fen > 0 AND price >= 0 AND reimbursement >= 0 AND valid_months >= 0 AND late_days >= 0)
);

CREATE OR REPLACE TRIGGER partner_contract_no_update BEFORE UPDATE ON partner_contract FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_contract_no_delete BEFORE DELETE ON partner_contract FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_contract TO ${app};
GRANT SELECT ON partner_contract TO ${report};
