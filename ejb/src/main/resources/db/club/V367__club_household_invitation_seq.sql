CREATE SEQUENCE IF NOT EXISTS club_household_invitation_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_household_invitation_seq TO ${app};
