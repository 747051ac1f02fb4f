-- Who was asked to join a household, or to be its head. member: null where the reference named nobody: the asker is not told. shown: the
-- end of the reference. waiting: a member is asked by a household once at a time.
CREATE TABLE IF NOT EXISTS club_household_invitation (
  id                BIGINT       NOT NULL,
  household         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind              VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member            CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  shown             VARCHAR(40)  NOT NULL,
  invited_by        CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_at        DATETIME(6)  NOT NULL,
  due_at            DATETIME(6)  NOT NULL,
  state             VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_at          DATETIME(6)  NULL,
  idempotency_scope VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  waiting           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin AS (CASE WHEN state = 'WAITING' THEN RTRIM(member) END) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY club_household_invitation_waiting (household, kind, waiting),
  UNIQUE KEY club_household_invitation_idempotency (idempotency_scope, idempotency_key),
  KEY club_household_invitation_household (household, invited_at),
  KEY club_household_invitation_member (member, state, id),
  KEY club_household_invitation_due (state, due_at, id),
  CONSTRAINT club_household_invitation_household FOREIGN KEY (household) REFERENCES club_household (number),
  CONSTRAINT club_household_invitation_by FOREIGN KEY (invited_by) REFERENCES club_member (number),
  CONSTRAINT club_household_invitation_ended CHECK ((state = 'WAITING') = (ended_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON club_household_invitation TO ${app};
