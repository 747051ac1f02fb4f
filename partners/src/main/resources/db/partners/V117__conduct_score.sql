-- How a provider (service empty) or one of its services was scored on a day, with what it was reckoned from. judged: there is
-- enough to judge by.
CREATE TABLE IF NOT EXISTS partner_conduct_score (
  partner    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day        DATE        NOT NULL,
  policy     INT         NOT NULL,
  since      DATETIME(6) NOT NULL,
  until      DATETIME(6) NOT NULL,
  confirmed  BIGINT      NOT NULL,
  quick      BIGINT      NOT NULL,
  charged    BIGINT      NOT NULL,
  refused    BIGINT      NOT NULL,
  complaints BIGINT      NOT NULL,
  dismissed  BIGINT      NOT NULL,
  score      INT         NOT NULL,
  judged     TINYINT     NOT NULL,
  scored_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (partner, service, day),
  KEY partner_conduct_score_day (service, day, score, partner),
  CONSTRAINT partner_conduct_score_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_conduct_score_no_update BEFORE UPDATE ON partner_conduct_score FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_conduct_score holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_conduct_score_no_delete BEFORE DELETE ON partner_conduct_score FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_conduct_score holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_conduct_score TO ${app};
GRANT SELECT ON partner_conduct_score TO ${report};
