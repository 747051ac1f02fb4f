-- What undoes parts of accruals is found by the accrual.
CREATE INDEX IF NOT EXISTS club_earning_message_origin ON club_earning_message (origin);
