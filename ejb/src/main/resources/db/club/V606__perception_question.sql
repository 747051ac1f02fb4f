-- What a survey asks. Options are lines, in both languages as many. Once the survey was opened, its questions are facts.
CREATE TABLE IF NOT EXISTS perception_question (
  survey     VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number     INT          NOT NULL,
  kind       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_zh    VARCHAR(300) NOT NULL,
  text_en    VARCHAR(300) NOT NULL,
  options_zh VARCHAR(900) NOT NULL,
  options_en VARCHAR(900) NOT NULL,
  PRIMARY KEY (survey, number),
  CONSTRAINT perception_question_survey FOREIGN KEY (survey) REFERENCES perception_survey (code),
  CONSTRAINT perception_question_number CHECK (number BETWEEN 1 AND 10)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELIMITER //
CREATE OR REPLACE TRIGGER perception_question_no_insert BEFORE INSERT ON perception_question FOR EACH ROW
BEGIN
  IF NOT EXISTS (SELECT 1 FROM perception_survey s WHERE s.code = NEW.survey AND s.state = 'DRAFT') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_question: what an opened survey asks never changes';
  END IF;
END//
CREATE OR REPLACE TRIGGER perception_question_no_update BEFORE UPDATE ON perception_question FOR EACH ROW
BEGIN
  IF NOT EXISTS (SELECT 1 FROM perception_survey s WHERE s.code = OLD.survey AND s.state = 'DRAFT') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_question: what an opened survey asks never changes';
  END IF;
END//
CREATE OR REPLACE TRIGGER perception_question_no_delete BEFORE DELETE ON perception_question FOR EACH ROW
BEGIN
  IF NOT EXISTS (SELECT 1 FROM perception_survey s WHERE s.code = OLD.survey AND s.state = 'DRAFT') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_question: what an opened survey asks never changes';
  END IF;
END//
DELIMITER ;
GRANT SELECT, INSERT, UPDATE, DELETE ON perception_question TO ${app};
GRANT SELECT ON perception_question TO ${report};
