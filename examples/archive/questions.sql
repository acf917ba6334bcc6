-- From a folder of articles to the lines that `citemark check --jsonl` reads: id, text, ref (the day), title.
-- Parquet instead: SELECT * FROM read_parquet('articles/*.parquet').
CREATE OR REPLACE TEMP VIEW articles AS
SELECT * FROM read_json('articles/*.jsonl', columns = {'id': 'VARCHAR', 'published': 'VARCHAR', 'title': 'VARCHAR', 'body': 'VARCHAR'});

-- The columns of your archive stand here. A day that is none is no reason to stop: its line comes back with an error.
COPY (SELECT id, body AS text, published AS ref, title FROM articles) TO '/dev/stdout' (FORMAT json);
