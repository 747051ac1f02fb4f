-- Who has left a household. open: something of theirs is held in the pool still, and goes back to them when it is released.
CREATE SEQUENCE IF NOT EXISTS club_household_leaving_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON club_household_leaving_seq TO ${app};
CREATE TABLE club_household_leaving (
  id        BIGINT      NOT NULL,
  household BIGINT      NOT NULL,
  member    CHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  left_at   DATETIME(6) NOT NULL,
  returns   INT         NOT NULL,
  open      BOOLEAN     NOT NULL,
  PRIMARY KEY (id),
  KEY club_household_leaving_household (household, member),
  KEY club_household_leaving_open (open, household),
  CONSTRAINT club_household_leaving_household FOREIGN KEY (household) REFERENCES club_household (id),
  CONSTRAINT club_household_leaving_member FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_household_leaving TO ${app};
GRANT SELECT ON club_household_leaving TO ${report};
-- a place in a household ends by leaving it
GRANT DELETE ON club_household_member TO ${app};

-- Whose points pay for a reward: the member's own, or its household's pool.
ALTER TABLE reward_quote ADD COLUMN household VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE reward_order ADD COLUMN household VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
