-- From the answers to tables: a row for each claim that the sources have something on, with its words; and what was not answered.
CREATE OR REPLACE TEMP VIEW answers AS
SELECT * FROM read_json('answers.jsonl', format = 'newline_delimited', columns = {
  'id': 'VARCHAR',
  'claims': 'STRUCT(finding VARCHAR, variable VARCHAR, place VARCHAR, period VARCHAR, "start" BIGINT, "end" BIGINT)[]',
  'error': 'STRUCT(line BIGINT, expected VARCHAR, found VARCHAR)'
});
-- The same folder as in questions.sql.
CREATE OR REPLACE TEMP VIEW articles AS
SELECT * FROM read_json('articles/*.jsonl', columns = {'id': 'VARCHAR', 'published': 'VARCHAR', 'title': 'VARCHAR', 'body': 'VARCHAR'});

COPY (
  -- Offsets are code points, from zero, ends exclusive.
  SELECT id, published, claim.finding, claim.variable, claim.place, claim.period,
    substring(body, claim.start + 1, claim.end - claim.start) AS words
  FROM (SELECT id, unnest(claims) AS claim FROM answers) JOIN articles USING (id)
  WHERE claim.finding NOT IN ('abstain', 'context')
) TO 'findings.parquet' (FORMAT parquet);

COPY (SELECT id, error.line, error.expected, error.found FROM answers WHERE error IS NOT NULL) TO 'errors.csv' (HEADER);
