-- From a warehouse's table to the columns of a package: variable, place, year, value; a folder for each variable.
-- Reads facts.csv, which stands for the table: put your own in its place. Writes the folder "observations".
CREATE OR REPLACE TEMP VIEW facts AS
SELECT * FROM read_csv('facts.csv', columns = {'branch': 'VARCHAR', 'metric': 'VARCHAR', 'month': 'DATE', 'amount': 'DOUBLE'});

COPY (
  SELECT
    metric AS variable,
    branch AS place,
    CAST(year(month) AS INTEGER) AS year,
    -- What happens is summed; what is there is taken at the end of the year.
    CAST(CASE WHEN metric = 'LOANS' THEN sum(amount) ELSE max_by(amount, month) END AS DECIMAL(18, 2)) AS value
  FROM facts
  WHERE amount IS NOT NULL
  GROUP BY metric, branch, year(month)
  -- A year that is not whole has no figure.
  HAVING count(DISTINCT month(month)) = 12
  ORDER BY variable, place, year
) TO 'observations' (FORMAT parquet, PARTITION_BY (variable), OVERWRITE_OR_IGNORE);
