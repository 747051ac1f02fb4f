-- How much a contact decides, 1 (nothing) to 5 (all), each time somebody scored it; the last holds.
CREATE TABLE IF NOT EXISTS club_group_power (
  contact   BIGINT       NOT NULL,
  version   INT          NOT NULL,
  power     INT          NOT NULL,
  reason    VARCHAR(200) NOT NULL,
  scored_on DATE         NOT NULL,
  scored_by VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scored_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (contact, version),
  CONSTRAINT club_group_power_contact FOREIGN KEY (contact) REFERENCES club_group_contact (id),
  CONSTRAINT club_group_power_scale CHECK (power BETWEEN 1 AND 5)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_group_power_no_update BEFORE UPDATE ON club_group_power FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_power holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_group_power_no_delete BEFORE DELETE ON club_group_power FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_power holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_group_power TO ${app};
