-- What was answered to each question: facts, of which only the words can be emptied, when a person is erased (ADR 0044). chosen: a score,
-- or the number of an option.
CREATE TABLE IF NOT EXISTS perception_answer_item (
  answer   BIGINT        NOT NULL,
  question INT           NOT NULL,
  survey   VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chosen   INT           NULL,
  words    VARCHAR(1000) NOT NULL,
  PRIMARY KEY (answer, question),
  KEY perception_answer_item_question (survey, question, answer),
  CONSTRAINT perception_answer_item_answer FOREIGN KEY (answer) REFERENCES perception_answer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELIMITER //
CREATE OR REPLACE TRIGGER perception_answer_item_no_update BEFORE UPDATE ON perception_answer_item FOR EACH ROW
BEGIN
  IF NEW.words <> '' OR NOT (NEW.answer <=> OLD.answer AND NEW.question <=> OLD.question AND NEW.survey <=> OLD.survey
      AND NEW.chosen <=> OLD.chosen) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_answer_item holds facts: only words can be emptied';
  END IF;
END//
DELIMITER ;
CREATE OR REPLACE TRIGGER perception_answer_item_no_delete BEFORE DELETE ON perception_answer_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'perception_answer_item holds facts: they are never deleted';
GRANT SELECT, INSERT, UPDATE (words) ON perception_answer_item TO ${app};
GRANT SELECT ON perception_answer_item TO ${report};
