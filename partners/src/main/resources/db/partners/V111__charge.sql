-- One charge that a provider asked for, and its outcome. reference is the provider's own number; accepted_reference repeats
-- it where it was accepted. cycle: the first day of the cycle that it pays for; taken: 1 where accepted, so that a cycle is
-- charged once. share: what the programme kept of money, in fen; reimbursement: what a charge in points brings the provider.
CREATE TABLE IF NOT EXISTS partner_charge (
  number             BIGINT        NOT NULL,
  partner            VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope              VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key    VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash       BINARY(32)    NOT NULL,
  reference          VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted_reference VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  asked              VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subscription       BIGINT        NULL,
  service            VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  member             CHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  unit               VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount             BIGINT        NOT NULL,
  accepted           TINYINT       NOT NULL,
  counted            TINYINT       NOT NULL,
  cycle              DATE          NULL,
  taken              TINYINT       NULL,
  price_version      INT           NULL,
  contract           INT           NULL,
  money              BIGINT        NOT NULL,
  entry              BIGINT        NULL,
  business_date      DATE          NULL,
  refusal_kind       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_code       VARCHAR(48)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_args       VARCHAR(1000) NULL,
  recorded_at        DATETIME(6)   NOT NULL,
  actor              VARCHAR(80)   NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY partner_charge_key (scope, idempotency_key),
  UNIQUE KEY partner_charge_reference (partner, accepted_reference),
  UNIQUE KEY partner_charge_cycle (subscription, cycle, taken),
  UNIQUE KEY partner_charge_entry (entry),
  KEY partner_charge_asked (partner, reference),
  KEY partner_charge_recorded (partner, recorded_at, number),
  KEY partner_charge_counted (partner, accepted, counted, recorded_at),
  KEY partner_charge_service (partner, service, accepted, counted, recorded_at),
  KEY partner_charge_subscription (subscription, number),
  CONSTRAINT partner_charge_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_charge_subscription FOREIGN KEY (subscription) REFERENCES partner_subscription (number),
  CONSTRAINT partner_charge_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT partner_charge_outcome CHECK (
    accepted = 1 AND accepted_reference = reference AND refusal_code IS NULL AND cycle IS NOT NULL AND taken = 1
    OR accepted = 0 AND accepted_reference IS NULL AND refusal_code IS NOT NULL AND entry IS NULL AND taken IS NULL)
);

CREATE OR REPLACE TRIGGER partner_charge_no_update BEFORE UPDATE ON partner_charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_charge holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_charge_no_delete BEFORE DELETE ON partner_charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_charge holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_charge TO ${app};
GRANT SELECT ON partner_charge TO ${report};
