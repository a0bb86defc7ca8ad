import { didYouMean } from '../bank/edit-distance.ts';

/** What a user may set once instead of typing it each time. An option on the command line goes before it. */
export interface Settings {
  /** Bank roots; empty means the shipped questions. */
  readonly banks: readonly string[];
  /** Questions in a drill. */
  readonly count: number;
  readonly mode: 'practice' | 'exam';
  /** Multiplies every time box. */
  readonly timeFactor: number;
  readonly plain: boolean;
  readonly color: 'auto' | 'always' | 'never';
  /** Command line of an editor; empty means $VISUAL, then $EDITOR, then vi. */
  readonly editor: string;
  /** The least score that passes, 0 to 100. */
  readonly passMark: number;
  /** Whether the interviewer asks back about missed points. */
  readonly probes: boolean;
  /** This machine's name in the history; empty means chosen by itself. */
  readonly device: string;
}

export type SettingName = keyof Settings;
type SettingValue = Settings[SettingName];

/** One setting: how it reads in a list, its default, and how its text is understood. */
export interface Setting {
  readonly name: SettingName;
  readonly about: string;
  readonly byDefault: SettingValue;
  /** What its text may be, as words after "expected". */
  readonly expected: string;
  /** All values, where they can be counted. */
  readonly choices?: readonly string[];
  /** The value of a text, or undefined where it is none. */
  readonly parse: (text: string) => SettingValue | undefined;
  /** Whether a stored value is one of this setting. */
  readonly accepts: (value: unknown) => boolean;
}

const oneOf = (...values: string[]) => ({
  expected: values.join(', ').replace(/, (?=\w+$)/, ' or '),
  choices: values,
  parse: (text: string) => (values.includes(text) ? (text as SettingValue) : undefined),
  accepts: (value: unknown) => values.includes(value as string),
});
const number = (least: number, most: number, whole: boolean) => {
  const accepts = (value: unknown) =>
    typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
  return {
    expected: `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
    parse: (text: string) => (/^\d+(\.\d+)?$/.test(text) && accepts(Number(text)) ? Number(text) : undefined),
    accepts,
  };
};
const yesNo = {
  expected: 'true or false',
  choices: ['true', 'false'],
  parse: (text: string) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
  accepts: (value: unknown) => typeof value === 'boolean',
};
const isText = (value: unknown) => typeof value === 'string';
const isDeviceName = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{0,40}$/.test(value);

/** Every setting, in the order of the list. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'banks',
    about: 'bank roots, separated by commas; none means the shipped questions',
    byDefault: [],
    expected: 'folders, separated by commas',
    parse: (text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    accepts: (value) => Array.isArray(value) && value.every(isText),
  },
  { name: 'count', about: 'questions in a drill', byDefault: 3, ...number(1, 100, true) },
  { name: 'mode', about: 'practice or exam', byDefault: 'practice', ...oneOf('practice', 'exam') },
  { name: 'timeFactor', about: 'multiplies every time box', byDefault: 1, ...number(0.1, 10, false) },
  { name: 'plain', about: 'line by line, without redraw', byDefault: false, ...yesNo },
  {
    name: 'color',
    about: 'colour of the output: auto, always or never',
    byDefault: 'auto',
    ...oneOf('auto', 'always', 'never'),
  },
  {
    name: 'editor',
    about: 'editor for answers; none means $VISUAL, $EDITOR or vi',
    byDefault: '',
    expected: 'a command line',
    parse: (text) => text.trim(),
    accepts: isText,
  },
  { name: 'passMark', about: 'the least score that passes', byDefault: 70, ...number(0, 100, true) },
  { name: 'probes', about: 'ask back about missed points', byDefault: true, ...yesNo },
  {
    name: 'device',
    about: "this machine's name in the history",
    byDefault: '',
    expected: 'at most 40 small letters, digits and hyphens',
    parse: (text) => (isDeviceName(text) ? text : undefined),
    accepts: isDeviceName,
  },
];

export const settingNames = SETTINGS.map(({ name }) => name);

export const DEFAULTS = Object.fromEntries(
  SETTINGS.map(({ name, byDefault }) => [name, byDefault]),
) as unknown as Settings;

/** The setting of a name, or what to say where there is none. */
export function settingNamed(name: string): Setting | { unknown: string } {
  const found = SETTINGS.find((setting) => setting.name === name);
  return (
    found ?? {
      unknown: `There is no setting "${name}"${didYouMean(name, settingNames)}.`,
    }
  );
}
