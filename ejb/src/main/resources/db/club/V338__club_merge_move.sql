-- Facts: what went from a loser to its survivor, by which entry of the ledger.
CREATE TABLE IF NOT EXISTS club_merge_move (
  entry  BIGINT      NOT NULL PRIMARY KEY,
  merge  BIGINT      NOT NULL,
  unit   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT      NOT NULL,
  KEY club_merge_move_merge (merge, entry),
  CONSTRAINT club_merge_move_fk FOREIGN KEY (merge) REFERENCES club_merge (id),
  CONSTRAINT club_merge_move_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_merge_move_no_update BEFORE UPDATE ON club_merge_move FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_merge_move holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_merge_move_no_delete BEFORE DELETE ON club_merge_move FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_merge_move holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_merge_move TO ${app};
GRANT SELECT ON club_merge_move TO ${report};
