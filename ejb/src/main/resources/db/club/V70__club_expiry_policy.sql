-- Until when points live: versions that are never changed. '*': of any tier, anywhere. In force is, of the most specific scope, the
-- highest version that has begun. life_end: NEVER, AFTER 24 MONTHS MONTH, YEARLY 1 --03-31,--09-30.
CREATE TABLE IF NOT EXISTS club_expiry_policy (
  unit         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tier         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region       VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT          NOT NULL,
  begins       DATE         NOT NULL,
  life_end     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idle_months  INT          NULL,
  notice_days  INT          NULL,
  pending      VARCHAR(7)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pending_days INT          NOT NULL,
  grace_days   INT          NOT NULL,
  holds_shield BOOLEAN      NOT NULL,
  lapsed       VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clawback     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_by       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (unit, tier, region, version),
  CONSTRAINT club_expiry_policy_numbers CHECK (version > 0 AND pending_days >= 0 AND grace_days >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_expiry_policy_no_update BEFORE UPDATE ON club_expiry_policy FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_expiry_policy holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_expiry_policy_no_delete BEFORE DELETE ON club_expiry_policy FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_expiry_policy holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_expiry_policy TO ${app};
GRANT SELECT ON club_expiry_policy TO ${report};
