-- Facts: a member agreed to be reached by a channel for a purpose, or withdrew that, and what shows it.
CREATE TABLE IF NOT EXISTS club_consent_fact (
  id       BIGINT       NOT NULL PRIMARY KEY,
  member   CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel  VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose  VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given    BOOLEAN      NOT NULL,
  door     VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wording  VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  evidence VARCHAR(120) NOT NULL,
  actor    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said_at  DATETIME(6)  NOT NULL,
  KEY club_consent_fact_topic (member, channel, purpose, said_at, id),
  KEY club_consent_fact_member (member, said_at, id),
  CONSTRAINT club_consent_fact_member_fk FOREIGN KEY (member) REFERENCES club_member (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE SEQUENCE IF NOT EXISTS club_consent_fact_seq START WITH 500 INCREMENT BY 500 NOCACHE;
GRANT SELECT, INSERT ON club_consent_fact_seq TO ${app};
GRANT SELECT, INSERT ON club_consent_fact TO ${app};
GRANT SELECT ON club_consent_fact TO ${report};
