-- The life of a subscription. price_version: what the member agreed to by the step.
CREATE TABLE IF NOT EXISTS partner_subscription_step (
  subscription  BIGINT       NOT NULL,
  seq           INT          NOT NULL,
  step          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_version INT          NOT NULL,
  way           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(200) NULL,
  made_by       VARCHAR(80)  NOT NULL,
  made_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (subscription, seq),
  CONSTRAINT partner_subscription_step_subscription FOREIGN KEY (subscription)
    REFERENCES partner_subscription (number)
);

CREATE OR REPLACE TRIGGER partner_subscription_step_no_update BEFORE UPDATE ON partner_subscription_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_subscription_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_subscription_step_no_delete BEFORE DELETE ON partner_subscription_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_subscription_step holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_subscription_step TO ${app};
GRANT SELECT ON partner_subscription_step TO ${report};
