DROP TABLE IF EXISTS club_earning_award;
