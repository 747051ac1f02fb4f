-- Partners with invoices from before: nothing was ever received for one, so the one that stops first is the first.
UPDATE partner_partner p JOIN (
    SELECT partner, number, stops_after, ROW_NUMBER() OVER (PARTITION BY partner ORDER BY stops_after, number) AS place
    FROM partner_invoice) i ON i.partner = p.code AND i.place = 1
  SET p.credit_until = i.stops_after, p.credit_invoice = i.number
  WHERE p.credit_until IS NULL;
