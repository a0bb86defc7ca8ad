import type { Setting, Settings } from '../drill/settings.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { wrap } from './wrap.ts';

/** Every setting with its value and what it is for; a value that is not the default stands out. */
export function settingsList(all: readonly Setting[], settings: Settings, look: Look): string {
  const { paint } = look;
  return all
    .map(({ name, about, byDefault }) => {
      const text = show(settingText(settings[name])) || '(none)';
      const changed = settingText(settings[name]) !== settingText(byDefault);
      return wrap(
        paint.faint(about),
        look.width,
        '  ',
        `${paint.strong(name)} = ${changed ? paint.accent(text) : text}\n  `,
      );
    })
    .join('\n');
}

/** A value as `config set` takes it. */
export function settingText(value: Settings[keyof Settings]): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
