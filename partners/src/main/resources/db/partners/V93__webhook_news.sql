-- What has happened and is to be told: written with the effect, taken away when it has become deliveries. subject: the numbers of
-- the transactions, or the data itself. not_before: later, when it could not be told.
CREATE TABLE IF NOT EXISTS partner_webhook_news (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  partner     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     MEDIUMTEXT  NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  not_before  DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON partner_webhook_news TO ${app};
GRANT SELECT ON partner_webhook_news TO ${report};
