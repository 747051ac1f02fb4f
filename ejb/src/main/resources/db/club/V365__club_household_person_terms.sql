-- Terms of one person of a household, beside the household's, by versions: the last holds. own = 0: as the household's.
CREATE TABLE IF NOT EXISTS club_household_person_terms (
  household      BIGINT      NOT NULL,
  member         CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        INT         NOT NULL,
  own            BOOLEAN     NOT NULL,
  share_percent  INT         NOT NULL,
  cap            BIGINT      NULL,
  cap_period     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approval_above BIGINT      NULL,
  set_by         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at         DATETIME(6) NOT NULL,
  PRIMARY KEY (household, member, version),
  CONSTRAINT club_household_person_terms_household FOREIGN KEY (household) REFERENCES club_household (id),
  CONSTRAINT club_household_person_terms_member FOREIGN KEY (member) REFERENCES club_member (number),
  CONSTRAINT club_household_person_terms_share CHECK (share_percent BETWEEN 0 AND 100),
  CONSTRAINT club_household_person_terms_least CHECK (cap >= 0 AND approval_above >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_household_person_terms_no_update BEFORE UPDATE ON club_household_person_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_household_person_terms holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_household_person_terms_no_delete BEFORE DELETE ON club_household_person_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_household_person_terms holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_household_person_terms TO ${app};
GRANT SELECT ON club_household_person_terms TO ${report};
