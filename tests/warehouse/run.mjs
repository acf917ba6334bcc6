// Runs a file of SQL in DuckDB, in the folder that the file is in.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [file] = process.argv.slice(2);
process.chdir(dirname(file));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const statements = await connection.extractStatements(readFileSync(basename(file), 'utf8'));
for (let nth = 0; nth < statements.count; nth += 1) await (await statements.prepare(nth)).run();
