-- The same for Spark: from a warehouse's table to a folder of Parquet files for each variable.
-- BigQuery (EXPORT DATA, a uri for each variable) and Snowflake (COPY INTO @stage ... PARTITION BY) write such folders too.
INSERT OVERWRITE DIRECTORY 'observations'
USING parquet
OPTIONS (partitionBy 'variable')
SELECT
  branch AS place,
  year(month) AS year,
  CAST(CASE WHEN metric = 'LOANS' THEN sum(amount) ELSE max_by(amount, month) END AS DECIMAL(18, 2)) AS value,
  metric AS variable
FROM facts
WHERE amount IS NOT NULL
GROUP BY metric, branch, year(month)
HAVING count(DISTINCT month(month)) = 12;
