import { editDistance } from './edit-distance.ts';

const KEYS = ['question', 'answer', 'hit', 'partial', 'kind', 'target'];

/**
 * What is wrong with the keys of labelled answers in JSON Lines. Labellers have keys of their own, so only one that is
 * nearly one of ours is a fault. What is no object at all is for others to tell.
 */
export function labelKeyFaults(text: string): { line: number; message: string }[] {
  return text.split('\n').flatMap((source, index) => {
    const message = faultOf(keysOf(source));
    return message === undefined ? [] : [{ line: index + 1, message }];
  });
}

function keysOf(source: string): readonly string[] | undefined {
  try {
    const row: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(keys: readonly string[] | undefined): string | undefined {
  if (!keys) return undefined;
  for (const key of keys.filter((each) => !KEYS.includes(each))) {
    const meant = KEYS.find((known) => editDistance(key.toLowerCase(), known, 1) <= 1);
    if (meant !== undefined) return `unknown key "${key}" (did you mean "${meant}"?)`;
  }
  return keys.includes('hit') || keys.includes('partial')
    ? undefined
    : 'neither "hit" nor "partial" is there; where nothing is made, write "hit": []';
}
