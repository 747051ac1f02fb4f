-- How a group shares, by versions: the last holds. cap: what each appointed member may draw in a period; null: all.
CREATE TABLE IF NOT EXISTS club_group_terms (
  group_code     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        INT         NOT NULL,
  share_percent  INT         NOT NULL,
  cap            BIGINT      NULL,
  cap_period     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approval_above BIGINT      NULL,
  set_by         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at         DATETIME(6) NOT NULL,
  PRIMARY KEY (group_code, version),
  CONSTRAINT club_group_terms_group FOREIGN KEY (group_code) REFERENCES club_group (code),
  CONSTRAINT club_group_terms_share CHECK (share_percent BETWEEN 0 AND 100),
  CONSTRAINT club_group_terms_least CHECK (cap >= 0 AND approval_above >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE OR REPLACE TRIGGER club_group_terms_no_update BEFORE UPDATE ON club_group_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_terms holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_group_terms_no_delete BEFORE DELETE ON club_group_terms FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_group_terms holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_group_terms TO ${app};
GRANT SELECT ON club_group_terms TO ${report};
