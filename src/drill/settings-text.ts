import { jsonFault } from '../bank/json-fault.ts';
import { SETTINGS, type Setting } from './settings.ts';

/** What stands in a file of settings, whether or not it is a setting. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Reads JSON, also behind the byte order mark that some editors write. Throws where it is none. */
export function settingsJson(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, ''));
}

/** A text of settings, read; `fault` says where it stops being one. */
export function parseSettings(text: string): { stored: StoredSettings } | { fault: string } {
  try {
    const value = settingsJson(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { stored: value as StoredSettings };
    return { fault: 'expected an object' };
  } catch {
    return { fault: jsonFault(text) };
  }
}

/** The settings whose stored values are none of theirs. */
export function unfitting(stored: StoredSettings): Setting[] {
  return SETTINGS.filter(({ name, accepts }) => stored[name] !== undefined && !accepts(stored[name]));
}
