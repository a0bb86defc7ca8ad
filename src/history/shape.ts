/** Fields of what was stored, not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;
export type Check = (value: unknown) => boolean;

/** The name of the first field that does not fit; undefined where all do. */
export function misfitOf(fields: Fields, shape: Readonly<Record<string, Check>>): string | undefined {
  for (const name in shape) if (!shape[name]!(fields[name])) return name;
  return undefined;
}

export const isText: Check = (value) => typeof value === 'string';
export const isAmount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const isScore: Check = (value) => isAmount(value) && (value as number) <= 100;
export const isNumber: Check = (value) => Number.isFinite(value);
export const isYesNo: Check = (value) => typeof value === 'boolean';
export const isVerdict: Check = (value) => value === 'hit' || value === 'partial' || value === 'miss';

/** An object with these fields: it may have more. */
export const fits =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' && value !== null && misfitOf(value as Fields, shape) === undefined;

/** A list of such objects. */
export const listOf =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    Array.isArray(value) && value.every(fits(shape));

/** What may be left out. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
