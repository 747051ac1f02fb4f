-- Where an outlet is and when it is open. division: province or city by GB/T 2260. Coordinates are WGS 84. hours: seven days from
-- Monday on, parted by semicolons; exceptions: dates with theirs. Both as OpeningHours writes them.
ALTER TABLE partner_outlet
  ADD COLUMN IF NOT EXISTS division   CHAR(6)       CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS latitude   DECIMAL(8, 6) NULL,
  ADD COLUMN IF NOT EXISTS longitude  DECIMAL(9, 6) NULL,
  ADD COLUMN IF NOT EXISTS phone      VARCHAR(32)   NULL,
  ADD COLUMN IF NOT EXISTS zone       VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS hours      VARCHAR(400)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS exceptions VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY IF NOT EXISTS partner_outlet_division (division, partner, code),
  ADD CONSTRAINT partner_outlet_where CHECK ((latitude IS NULL) = (longitude IS NULL)
    AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
