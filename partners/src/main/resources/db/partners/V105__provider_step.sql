-- How a service provider was limited, suspended and freed: by whom, and why. why: a flat JSON object.
CREATE TABLE IF NOT EXISTS partner_provider_step (
  partner  VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq      INT           NOT NULL,
  standing VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason   VARCHAR(200)  NULL,
  why      VARCHAR(1000) NOT NULL,
  made_by  VARCHAR(80)   NOT NULL,
  made_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (partner, seq),
  CONSTRAINT partner_provider_step_partner FOREIGN KEY (partner) REFERENCES partner_partner (code)
);

CREATE OR REPLACE TRIGGER partner_provider_step_no_update BEFORE UPDATE ON partner_provider_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_provider_step holds facts: they are never changed';
CREATE OR REPLACE TRIGGER partner_provider_step_no_delete BEFORE DELETE ON partner_provider_step FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'partner_provider_step holds facts: they are never deleted';
GRANT SELECT, INSERT ON partner_provider_step TO ${app};
GRANT SELECT ON partner_provider_step TO ${report};
