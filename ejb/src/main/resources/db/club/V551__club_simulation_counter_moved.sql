-- Simulations that go on while the server is renewed keep what they have counted.
INSERT IGNORE INTO club_simulation_count (run, owner, counts)
SELECT run, CONCAT(member, '.', LEFT(SUBSTRING_INDEX(name, '.', -1), 7)) AS owner,
  GROUP_CONCAT(name, ' ', amount, ' ', times, '\n' ORDER BY name SEPARATOR '')
FROM (SELECT run, member, amount, times,
        CASE WHEN rest = '.#' THEN '.#.' WHEN rest LIKE '.#.%' THEN CONCAT('.#', SUBSTRING(rest, 4), '.')
          WHEN member = '' THEN CONCAT(rest, '.') ELSE rest END AS name
      FROM (SELECT run, amount, times, SUBSTRING_INDEX(counter, '.', 1) AS member,
              SUBSTRING(counter, LENGTH(SUBSTRING_INDEX(counter, '.', 1)) + 1) AS rest
            FROM club_simulation_counter) parted) named
GROUP BY run, owner;

DROP TABLE IF EXISTS club_simulation_counter;
