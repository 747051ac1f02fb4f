-- Statements from before there were invoices get theirs, in their order. Nobody has been told of a stop then: their grace begins now.
INSERT IGNORE INTO partner_invoice (number, statement, partner, amount, issued_on, due_on, stops_after)
SELECT CONCAT('I', LEFT(number, 4), '-', LPAD(ROW_NUMBER() OVER (PARTITION BY LEFT(number, 4) ORDER BY number), 6, '0')),
  number, partner, from_partner, CAST(issued_at AS DATE), due, GREATEST(due, CURRENT_DATE) + INTERVAL 30 DAY
FROM (SELECT s.*, IFNULL(due_on, CAST(issued_at AS DATE) + INTERVAL 30 DAY) AS due FROM partner_statement s
  WHERE from_partner > 0) owed;
INSERT IGNORE INTO partner_invoice_counter (year, last)
SELECT CAST(SUBSTRING(number, 2, 4) AS INT), COUNT(*) FROM partner_invoice GROUP BY SUBSTRING(number, 2, 4);
