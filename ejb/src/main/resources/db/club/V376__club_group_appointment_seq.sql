CREATE SEQUENCE IF NOT EXISTS club_group_appointment_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_group_appointment_seq TO ${app};
