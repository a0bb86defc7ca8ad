// The least that any linter has to do: read every file below a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let length = 0;
for (const bank of readdirSync(process.argv[2])) {
  for (const name of readdirSync(join(process.argv[2], bank))) {
    length += readFileSync(join(process.argv[2], bank, name)).length;
  }
}
process.exitCode = length > 0 ? 0 : 1;
