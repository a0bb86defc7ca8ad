import Conf from 'conf';
import { settingsJson } from '../drill/settings-text.ts';

/** Opens `settings.json` in a folder. Defaults stay out of the file, so that a later version may change them. */
export function openSettings(folder: string): Conf<Record<string, unknown>> {
  return new Conf({
    cwd: folder,
    configName: 'settings',
    configFileMode: 0o600,
    projectSuffix: '',
    deserialize: (text) => settingsJson(text) as Record<string, unknown>,
  });
}
