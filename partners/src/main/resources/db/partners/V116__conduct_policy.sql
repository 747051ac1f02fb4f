-- By what providers' conduct is scored, in versions; the highest holds. Rates are basis points, the rest points of the score.
CREATE TABLE IF NOT EXISTS partner_conduct_policy (
  version         INT         NOT NULL,
  window_days     INT         NOT NULL,
  least_volume    INT         NOT NULL,
  least_faults    INT         NOT NULL,
  complaint_rate  INT         NOT NULL,
  complaint_most  INT         NOT NULL,
  refused_rate    INT         NOT NULL,
  refused_most    INT         NOT NULL,
  quick_rate      INT         NOT NULL,
  quick_most      INT         NOT NULL,
  limit_below     INT         NOT NULL,
  suspend_below   INT         NOT NULL,
  suspend_after   INT         NOT NULL,
  set_by          VARCHAR(80) NOT NULL,
  set_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (version)
);

CREATE OR REPLACE TRIGGER partner_conduct_policy_no_update BEFORE UPDATE ON partner_conduct_policy FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_conduct_policy holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_conduct_policy_no_delete BEFORE DELETE ON partner_conduct_policy FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_conduct_policy holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_conduct_policy TO ${app};
GRANT SELECT ON partner_conduct_policy TO ${report};
