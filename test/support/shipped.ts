import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every shipped question: its file's name and text. */
export function shippedQuestions(): { name: string; text: string }[] {
  return readdirSync('questions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'interviews')
    .flatMap(({ name: bank }) =>
      readdirSync(join('questions', bank)).map((name) => join('questions', bank, name)),
    )
    .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
    .map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));
}
