-- a household's head may change
GRANT UPDATE ON club_household TO ${app};
