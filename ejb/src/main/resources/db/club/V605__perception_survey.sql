-- Surveys: written as drafts, open from a day until another, then closed.
CREATE TABLE IF NOT EXISTS perception_survey (
  code       VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh   VARCHAR(120)  NOT NULL,
  title_en   VARCHAR(120)  NOT NULL,
  intro_zh   VARCHAR(1000) NOT NULL,
  intro_en   VARCHAR(1000) NOT NULL,
  begins     DATE          NOT NULL,
  ends       DATE          NOT NULL,
  written_by VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at  DATETIME(6)   NULL,
  closed_at  DATETIME(6)   NULL,
  version    BIGINT        NOT NULL,
  PRIMARY KEY (code),
  KEY perception_survey_open (state, code),
  CONSTRAINT perception_survey_dates CHECK (begins < ends)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON perception_survey TO ${app};
GRANT SELECT ON perception_survey TO ${report};
