-- A lot and what is left of it in one row, by account: those with something left first, those that are used up behind them. What
-- was in two tables is carried over as it is.
CREATE OR REPLACE TABLE ledger_lot_carried (
  account          BIGINT      NOT NULL,
  used_up          BOOLEAN     NOT NULL,
  id               BIGINT      NOT NULL,
  entry            BIGINT      NOT NULL,
  amount           BIGINT      NOT NULL,
  earned_on        DATE        NOT NULL,
  expires_on       DATE        NULL,
  funder           VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_cost_micros BIGINT      NOT NULL,
  idle_months      SMALLINT    NULL,
  notice_days      SMALLINT    NULL,
  usable_on        DATE        NULL,
  contributor      BIGINT      NULL,
  ends_on          DATE        NULL,
  due_on           DATE        NULL,
  available        BIGINT      NOT NULL,
  held             BIGINT      NOT NULL,
  PRIMARY KEY (account, used_up, id),
  UNIQUE KEY ledger_lot_id (id),
  KEY ledger_lot_entry (entry),
  KEY ledger_lot_due (ends_on, due_on, account),
  CONSTRAINT ledger_lot_amount CHECK (amount > 0),
  CONSTRAINT ledger_lot_floor CHECK (available >= 0 AND held >= 0),
  CONSTRAINT ledger_lot_state CHECK (
    IF(used_up, available = 0 AND held = 0 AND ends_on IS NULL AND due_on IS NULL,
      (available > 0 OR held > 0) AND (ends_on IS NULL OR due_on IS NULL)))
);

INSERT INTO ledger_lot_carried
SELECT l.account, b.lot IS NULL, l.id, l.entry, l.amount, l.earned_on, l.expires_on, l.funder, l.unit_cost_micros, l.idle_months,
  l.notice_days, l.usable_on, l.contributor, b.expires_on, b.due_on, COALESCE(b.available, 0), COALESCE(b.held, 0)
FROM ledger_lot l LEFT JOIN ledger_lot_balance b ON b.account = l.account AND b.lot = l.id;
