CREATE TABLE IF NOT EXISTS reward (
  code            VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind            VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  limited         BOOLEAN       NOT NULL,
  state           VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh         VARCHAR(120)  NOT NULL,
  name_en         VARCHAR(120)  NOT NULL,
  description_zh  VARCHAR(1000) NOT NULL,
  description_en  VARCHAR(1000) NOT NULL,
  search_text     VARCHAR(2400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  category        VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  picture         VARCHAR(48)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  partner         VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin,
  tier_rank       INT           NOT NULL,
  visible_from    DATETIME(6),
  visible_until   DATETIME(6),
  available_from  DATETIME(6),
  available_until DATETIME(6),
  voucher_days    INT           NOT NULL,
  cancel_hours    INT           NOT NULL,
  position        INT           NOT NULL,
  version         BIGINT        NOT NULL,
  PRIMARY KEY (code),
  KEY reward_shelf (state, position, code),
  KEY reward_category (state, category, position, code),
  KEY reward_place (position, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
GRANT SELECT, INSERT, UPDATE ON reward TO ${app};
GRANT SELECT ON reward TO ${report};
