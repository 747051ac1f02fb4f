-- What became of versions that were proposed: the second person's decision, once and for good. A proposal is named by what it is
-- of and its version (expiry-policy:PTS.GOLD v3, gift-limit:MEMBER.MEMBER.PTS.ANY v2). Jobs need nobody else.
CREATE TABLE IF NOT EXISTS club_decision (
  proposal   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  proposer   VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verdict    VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at DATETIME(6)  NOT NULL,
  words      VARCHAR(200) NOT NULL,
  CONSTRAINT club_decision_two CHECK (verdict <> 'APPROVED' OR decided_by <> proposer OR proposer LIKE 'system:%'),
  CONSTRAINT club_decision_withdrawn CHECK ((verdict = 'WITHDRAWN') <= (decided_by = proposer)),
  CONSTRAINT club_decision_refused CHECK (verdict IN ('APPROVED', 'REFUSED', 'WITHDRAWN') AND (verdict = 'REFUSED') = (words <> ''))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- what was set before there were two persons holds as it did
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words)
  SELECT CONCAT('expiry-policy:', unit, IF(tier = '*', '', CONCAT('.', tier)), IF(region = '*', '', CONCAT('.', region)), ' v', version),
    set_by, 'APPROVED', 'system:before-two-persons', set_at, '' FROM club_expiry_policy;
INSERT IGNORE INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words)
  SELECT CONCAT('gift-limit:', giver_kind, '.', taker_kind, '.', unit, '.', tier, ' v', version),
    set_by, 'APPROVED', 'system:before-two-persons', set_at, '' FROM club_gift_limit;

CREATE OR REPLACE TRIGGER club_decision_no_update BEFORE UPDATE ON club_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_decision holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_decision_no_delete BEFORE DELETE ON club_decision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_decision holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_decision TO ${app};
GRANT SELECT ON club_decision TO ${report};
