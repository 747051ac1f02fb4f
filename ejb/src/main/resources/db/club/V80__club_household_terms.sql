-- How a household shares, by versions: the last holds. cap_per_month: what each person may draw in a calendar month; null: all.
CREATE TABLE club_household_terms (
  household     BIGINT      NOT NULL,
  version       INT         NOT NULL,
  share_percent INT         NOT NULL,
  cap_per_month BIGINT      NULL,
  set_by        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (household, version),
  CONSTRAINT club_household_terms_household FOREIGN KEY (household) REFERENCES club_household (id),
  CONSTRAINT club_household_terms_share CHECK (share_percent BETWEEN 0 AND 100),
  CONSTRAINT club_household_terms_cap CHECK (cap_per_month >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_household_terms_no_update BEFORE UPDATE ON club_household_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_household_terms holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_household_terms_no_delete BEFORE DELETE ON club_household_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_household_terms holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_household_terms TO ${app};
GRANT SELECT ON club_household_terms TO ${report};
