-- What says who somebody is can be emptied where it stands beside what has to stay (ADR 0044).
GRANT UPDATE (text) ON club_note TO ${app};
GRANT UPDATE (name) ON club_household TO ${app};
GRANT UPDATE (content) ON club_import_part TO ${app};
