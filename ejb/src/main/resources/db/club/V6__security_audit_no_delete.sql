CREATE TRIGGER security_audit_no_delete BEFORE DELETE ON security_audit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'security_audit is append-only';
