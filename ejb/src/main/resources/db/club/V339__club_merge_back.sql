-- Facts: what of a move went back when its merge was taken back, by which entry, and what stayed.
CREATE TABLE IF NOT EXISTS club_merge_back (
  move       BIGINT      NOT NULL PRIMARY KEY,
  unmerge    BIGINT      NOT NULL,
  unit       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  back_entry BIGINT      NULL,
  amount     BIGINT      NOT NULL,
  kept       BIGINT      NOT NULL,
  KEY club_merge_back_unmerge (unmerge, move),
  CONSTRAINT club_merge_back_move_fk FOREIGN KEY (move) REFERENCES club_merge_move (entry),
  CONSTRAINT club_merge_back_unmerge_fk FOREIGN KEY (unmerge) REFERENCES club_merge (id),
  CONSTRAINT club_merge_back_amount CHECK (amount >= 0 AND kept >= 0 AND (amount > 0) = (back_entry IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
CREATE OR REPLACE TRIGGER club_merge_back_no_update BEFORE UPDATE ON club_merge_back FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_merge_back holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_merge_back_no_delete BEFORE DELETE ON club_merge_back FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_merge_back holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_merge_back TO ${app};
GRANT SELECT ON club_merge_back TO ${report};
