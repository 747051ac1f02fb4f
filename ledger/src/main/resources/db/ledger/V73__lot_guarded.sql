-- What a lot is stays; what is left of it, until when it lives and when something has to be done about it is state.
DROP TRIGGER IF EXISTS ledger_lot_no_update;
DROP TRIGGER IF EXISTS ledger_lot_no_delete;
CREATE TRIGGER ledger_lot_no_update BEFORE UPDATE ON ledger_lot FOR EACH ROW
BEGIN
  IF NOT (NEW.id = OLD.id AND NEW.account = OLD.account AND NEW.entry = OLD.entry AND NEW.amount = OLD.amount
      AND NEW.earned_on = OLD.earned_on AND NEW.expires_on <=> OLD.expires_on AND NEW.funder = OLD.funder
      AND NEW.unit_cost_micros = OLD.unit_cost_micros AND NEW.idle_months <=> OLD.idle_months
      AND NEW.notice_days <=> OLD.notice_days AND NEW.usable_on <=> OLD.usable_on
      AND NEW.contributor <=> OLD.contributor) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_lot holds facts: they are never changed';
  END IF;
END;
CREATE TRIGGER ledger_lot_no_delete BEFORE DELETE ON ledger_lot FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_lot holds facts: they are never deleted';
GRANT SELECT, INSERT, UPDATE (used_up, available, held, ends_on, due_on) ON ledger_lot TO ${app};
GRANT SELECT ON ledger_lot TO ${report};
