-- Notices of days off by year, in versions: NEW_YEAR=2026-01-01/2026-01-03 …, and the weekend days that are worked on. A version is in
-- force a minute after it was approved.
CREATE TABLE IF NOT EXISTS club_holiday_notice (
  year     INT           NOT NULL,
  version  INT           NOT NULL,
  holidays VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  workdays VARCHAR(300)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source   VARCHAR(100)  NOT NULL,
  set_by   VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at   DATETIME(6)   NOT NULL,
  PRIMARY KEY (year, version),
  CONSTRAINT club_holiday_notice_says CHECK (version > 0 AND holidays <> '' AND source <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- as the State Council announced them, on 12 November 2024 and on 4 November 2025
INSERT IGNORE INTO club_holiday_notice (year, version, holidays, workdays, source, set_by, set_at) VALUES
  (2025, 1,
   'NEW_YEAR=2025-01-01/2025-01-01 SPRING_FESTIVAL=2025-01-28/2025-02-04 QINGMING=2025-04-04/2025-04-06 LABOUR_DAY=2025-05-01/2025-05-05 DRAGON_BOAT=2025-05-31/2025-06-02 NATIONAL_DAY_AND_MID_AUTUMN=2025-10-01/2025-10-08',
   '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11',
   '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）', 'system:reference', '2024-11-12 00:00:00'),
  (2026, 1,
   'NEW_YEAR=2026-01-01/2026-01-03 SPRING_FESTIVAL=2026-02-15/2026-02-23 QINGMING=2026-04-04/2026-04-06 LABOUR_DAY=2026-05-01/2026-05-05 DRAGON_BOAT=2026-06-19/2026-06-21 MID_AUTUMN=2026-09-25/2026-09-27 NATIONAL_DAY=2026-10-01/2026-10-07',
   '2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10',
   '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）', 'system:reference', '2025-11-04 00:00:00');

CREATE OR REPLACE TRIGGER club_holiday_notice_no_update BEFORE UPDATE ON club_holiday_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_holiday_notice holds facts: they are never changed';
CREATE OR REPLACE TRIGGER club_holiday_notice_no_delete BEFORE DELETE ON club_holiday_notice FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'club_holiday_notice holds facts: they are never deleted';
GRANT SELECT, INSERT ON club_holiday_notice TO ${app};
GRANT SELECT ON club_holiday_notice TO ${report};
