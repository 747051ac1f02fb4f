-- Who answered which survey when: facts, once for each member.
CREATE SEQUENCE IF NOT EXISTS perception_answer_seq START WITH 50 INCREMENT BY 50 NOCACHE;
GRANT SELECT, INSERT ON perception_answer_seq TO ${app};
CREATE TABLE IF NOT EXISTS perception_answer (
  id                BIGINT       NOT NULL,
  survey            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member            CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_at       DATETIME(6)  NOT NULL,
  idempotency_scope VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key   VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY perception_answer_once (survey, member),
  UNIQUE KEY perception_answer_idempotency (idempotency_scope, idempotency_key),
  KEY perception_answer_member (member, answered_at, survey),
  CONSTRAINT perception_answer_survey FOREIGN KEY (survey) REFERENCES perception_survey (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER perception_answer_no_update BEFORE UPDATE ON perception_answer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_answer holds facts: they are never changed';
CREATE OR REPLACE TRIGGER perception_answer_no_delete BEFORE DELETE ON perception_answer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_answer holds facts: they are never deleted';
GRANT SELECT, INSERT ON perception_answer TO ${app};
GRANT SELECT ON perception_answer TO ${report};
