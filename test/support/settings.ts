import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './run.ts';

/** Where the settings lie below `MOCKDRILL_HOME`. */
export const settingsFile = (home: string) => join(home, 'config/settings.json');

/** A home with settings. */
export function withSettings(text: string): string {
  const home = temporaryFolder();
  mkdirSync(join(home, 'config'));
  writeFileSync(settingsFile(home), text);
  return home;
}
