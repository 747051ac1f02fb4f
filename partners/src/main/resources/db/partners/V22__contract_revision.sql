-- What a draft said at one time, in the columns of a version: a fact.
CREATE TABLE IF NOT EXISTS partner_contract_revision (
  draft BIGINT NOT NULL,
  revision INT NOT NULL,
  begins DATE NOT NULL,
  accrual_points BIGINT NOT NULL,
  accrual_per_fen BIGINT NOT NULL,
  status_points BIGINT NOT NULL,
  status_per_fen BIGINT NOT NULL,
  price BIGINT NOT NULL,
  reimbursement BIGINT NOT NULL,
  valid_months INT NULL,
  late_days INT NOT NULL,
  line_count INT NOT NULL,
  prepaid TINYINT NOT NULL,
  credit_limit BIGINT NULL,
  reserve BIGINT NULL,
  reorder_level BIGINT NULL,
  block_size BIGINT NULL,
  fee_per_message BIGINT NOT NULL,
  fee_per_month BIGINT NOT NULL,
  fee_per_visit BIGINT NOT NULL,
  fee_minimum BIGINT NOT NULL,
  fee_cap BIGINT NULL,
  billing_share INT NOT NULL,
  settling_cycle VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tax INT NOT NULL,
  tax_included TINYINT NOT NULL,
  payout_holder VARCHAR(70) NULL,
  payout_bank VARCHAR(70) NULL,
  payout_bank_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  payout_number VARCHAR(34) CHARACTER SET ascii COLLATE ascii_bin NULL,
  minimum_payout BIGINT NOT NULL,
  due_days INT NOT NULL,
  netting VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_kind_netted TINYINT NOT NULL,
  claim_days INT NOT NULL,
  answer_days INT NOT NULL,
  answer_silence VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  second_stage_days INT NOT NULL,
  second_stage_silence VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arbitration_days INT NOT NULL,
  arbitration_silence VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (draft, revision),
  CONSTRAINT partner_contract_revision_draft FOREIGN KEY (draft) REFERENCES partner_contract_draft (number)
);

CREATE OR REPLACE TRIGGER partner_contract_revision_no_update BEFORE UPDATE ON partner_contract_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_revision holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_contract_revision_no_delete BEFORE DELETE ON partner_contract_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_contract_revision holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_contract_revision TO ${app};
GRANT SELECT ON partner_contract_revision TO ${report};
