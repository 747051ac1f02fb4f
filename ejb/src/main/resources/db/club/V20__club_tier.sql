CREATE TABLE club_tier (
  code      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  position  INT          NOT NULL,
  name_zh   VARCHAR(40)  NOT NULL,
  name_en   VARCHAR(40)  NOT NULL,
  threshold BIGINT       NOT NULL,
  UNIQUE KEY club_tier_position (position),
  CONSTRAINT club_tier_threshold CHECK (threshold >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT ON club_tier TO ${app};
GRANT SELECT ON club_tier TO ${report};
