-- Numbers are taken in blocks of a thousand; what a server does not use of its block is left out.
CREATE SEQUENCE IF NOT EXISTS partner_transaction_seq START WITH 1 INCREMENT BY 1000 NOCACHE;
GRANT SELECT, INSERT ON partner_transaction_seq TO ${app};
