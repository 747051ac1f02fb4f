-- How often each answer to a question was given, chosen 0 for words; question 0: how many members answered at all. State, made anew from
-- perception_answer_item.
CREATE TABLE IF NOT EXISTS perception_tally (
  survey   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question INT         NOT NULL,
  chosen   INT         NOT NULL,
  answers  BIGINT      NOT NULL,
  PRIMARY KEY (survey, question, chosen),
  CONSTRAINT perception_tally_survey FOREIGN KEY (survey) REFERENCES perception_survey (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON perception_tally TO ${app};
GRANT SELECT ON perception_tally TO ${report};
