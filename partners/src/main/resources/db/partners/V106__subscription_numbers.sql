CREATE SEQUENCE IF NOT EXISTS partner_subscription_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON partner_subscription_seq TO ${app};
