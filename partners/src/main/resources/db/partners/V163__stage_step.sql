-- How partners came to their stages: facts. left_open: what was still open when a partnership was ended, by name.
CREATE TABLE IF NOT EXISTS partner_stage_step (
  partner    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq        INT          NOT NULL,
  from_stage VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_stage   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  left_open  TEXT         NOT NULL,
  actor      VARCHAR(80)  NOT NULL,
  at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (partner, seq),
  CONSTRAINT partner_stage_step_partner FOREIGN KEY (partner) REFERENCES partner_partner (code),
  CONSTRAINT partner_stage_step_moves CHECK (from_stage <> to_stage AND reason <> '')
);

CREATE OR REPLACE TRIGGER partner_stage_step_no_update BEFORE UPDATE ON partner_stage_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_stage_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_stage_step_no_delete BEFORE DELETE ON partner_stage_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_stage_step holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_stage_step TO ${app};
GRANT SELECT ON partner_stage_step TO ${report};
