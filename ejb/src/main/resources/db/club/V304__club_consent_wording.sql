-- The words that members agree to, by version; a version is never changed.
CREATE TABLE IF NOT EXISTS club_consent_wording (
  version VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  begins  DATE          NOT NULL,
  text_zh VARCHAR(2000) NOT NULL,
  text_en VARCHAR(2000) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT IGNORE INTO club_consent_wording (version, begins, text_zh, text_en) VALUES
  ('2026-1', '2020-01-01',
   '我同意俱乐部按下方所选的渠道和用途与我联系。我可以随时在此撤回任何一项同意，撤回不影响会员权益，也不影响撤回之前的联系。',
   'I agree that the club contacts me by the channels and for the purposes that I choose below. I can withdraw each of them here at any time; that changes nothing about my membership, and nothing about what was sent before.');
GRANT SELECT ON club_consent_wording TO ${app};
GRANT SELECT ON club_consent_wording TO ${report};
CREATE OR REPLACE TRIGGER club_consent_wording_no_update BEFORE UPDATE ON club_consent_wording FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_consent_wording: a version is never changed';
CREATE OR REPLACE TRIGGER club_consent_wording_no_delete BEFORE DELETE ON club_consent_wording FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_consent_wording: a version is never deleted';
