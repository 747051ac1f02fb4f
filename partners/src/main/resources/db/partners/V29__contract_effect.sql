-- What a revision of a draft would have meant in a month, as far as it is worked out: state that can be made anew. Points; money in
-- fen; place: where to go on.
CREATE TABLE IF NOT EXISTS partner_contract_effect (
  draft                VARCHAR(19) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision             INT         NOT NULL,
  month                CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place                VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  done                 TINYINT     NOT NULL DEFAULT 0,
  messages             BIGINT      NOT NULL DEFAULT 0,
  visits               BIGINT      NOT NULL DEFAULT 0,
  unearning            BIGINT      NOT NULL DEFAULT 0,
  points               BIGINT      NOT NULL DEFAULT 0,
  status_points        BIGINT      NOT NULL DEFAULT 0,
  bills                BIGINT      NOT NULL DEFAULT 0,
  programme_pays       BIGINT      NOT NULL DEFAULT 0,
  payables             BIGINT      NOT NULL DEFAULT 0,
  points_after         BIGINT      NOT NULL DEFAULT 0,
  status_points_after  BIGINT      NOT NULL DEFAULT 0,
  bills_after          BIGINT      NOT NULL DEFAULT 0,
  programme_pays_after BIGINT      NOT NULL DEFAULT 0,
  payables_after       BIGINT      NOT NULL DEFAULT 0,
  PRIMARY KEY (draft, revision)
);

GRANT SELECT, INSERT, UPDATE ON partner_contract_effect TO ${app};
GRANT SELECT ON partner_contract_effect TO ${report};
