-- Numbers are taken in blocks of a thousand; what a server does not use of its block is left out.
-- A block of entry numbers is used for ten seconds at most, so that their order is that of time to within a minute.
CREATE SEQUENCE IF NOT EXISTS ledger_account_seq START WITH 1 INCREMENT BY 1000 NOCACHE;
CREATE SEQUENCE IF NOT EXISTS ledger_entry_seq START WITH 1 INCREMENT BY 1000 NOCACHE;
CREATE SEQUENCE IF NOT EXISTS ledger_lot_seq START WITH 1 INCREMENT BY 1000 NOCACHE;
GRANT SELECT, INSERT ON ledger_account_seq TO ${app};
GRANT SELECT, INSERT ON ledger_entry_seq TO ${app};
GRANT SELECT, INSERT ON ledger_lot_seq TO ${app};
