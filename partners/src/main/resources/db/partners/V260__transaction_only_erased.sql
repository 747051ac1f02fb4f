-- When a person is erased, external ids may become member numbers; nothing else of a row ever changes (ADR 0044).
GRANT UPDATE (member, refusal_args) ON partner_transaction TO ${app};
DELIMITER //
CREATE OR REPLACE TRIGGER partner_transaction_no_update BEFORE UPDATE ON partner_transaction FOR EACH ROW
BEGIN
  IF NOT (NEW.number <=> OLD.number AND NEW.partner <=> OLD.partner AND NEW.kind <=> OLD.kind
      AND NEW.reference <=> OLD.reference AND NEW.accepted_reference <=> OLD.accepted_reference
      AND NEW.accepted <=> OLD.accepted AND NEW.outlet <=> OLD.outlet AND NEW.amount_fen <=> OLD.amount_fen
      AND NEW.original <=> OLD.original AND NEW.reverses <=> OLD.reverses AND NEW.reversal_seq <=> OLD.reversal_seq
      AND NEW.voucher <=> OLD.voucher AND NEW.points <=> OLD.points AND NEW.status_points <=> OLD.status_points
      AND NEW.money <=> OLD.money AND NEW.wallet <=> OLD.wallet AND NEW.balance <=> OLD.balance AND NEW.entry <=> OLD.entry
      AND NEW.contract <=> OLD.contract AND NEW.refusal_kind <=> OLD.refusal_kind AND NEW.refusal_code <=> OLD.refusal_code
      AND NEW.occurred_at <=> OLD.occurred_at AND NEW.recorded_at <=> OLD.recorded_at
      AND NEW.business_date <=> OLD.business_date AND NEW.actor <=> OLD.actor AND NEW.product <=> OLD.product
      AND NEW.category <=> OLD.category AND NEW.rate_line <=> OLD.rate_line AND NEW.status_line <=> OLD.status_line
      AND (NEW.member <=> OLD.member OR OLD.member LIKE 'ext:%' AND NEW.member REGEXP '^[0-9]{10}$')
      AND (NEW.refusal_args <=> OLD.refusal_args OR NEW.refusal_args = '{}')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_transaction holds facts: they are never changed';
  END IF;
END//
DELIMITER ;
