-- Who drew on a pool, and how much; minus where it came back, dated as what it undoes.
CREATE TABLE IF NOT EXISTS ledger_draw (
  entry    BIGINT NOT NULL,
  pool     BIGINT NOT NULL,
  person   BIGINT NOT NULL,
  amount   BIGINT NOT NULL,
  drawn_on DATE   NOT NULL,
  PRIMARY KEY (entry),
  KEY ledger_draw_pool (pool, drawn_on, person, amount),
  KEY ledger_draw_person (person),
  CONSTRAINT ledger_draw_entry FOREIGN KEY (entry) REFERENCES ledger_entry (id),
  CONSTRAINT ledger_draw_pool FOREIGN KEY (pool) REFERENCES ledger_account (id),
  CONSTRAINT ledger_draw_person FOREIGN KEY (person) REFERENCES ledger_account (id),
  CONSTRAINT ledger_draw_amount CHECK (amount <> 0)
);

CREATE OR REPLACE TRIGGER ledger_draw_no_update BEFORE UPDATE ON ledger_draw FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_draw holds facts: they are never changed';
CREATE OR REPLACE TRIGGER ledger_draw_no_delete BEFORE DELETE ON ledger_draw FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_draw holds facts: they are never deleted';
GRANT SELECT, INSERT ON ledger_draw TO ${app};
GRANT SELECT ON ledger_draw TO ${report};
