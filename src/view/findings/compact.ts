import type { Linted } from '../../lint/lint-banks.ts';
import { show } from '../show.ts';

/** One line a finding, as compilers write it, for editors and grep. Nothing where there are none. */
export function compact({ findings }: Linted): string {
  return findings
    .map(
      ({ path, start, severity, message, rule }) =>
        `${show(path)}:${start.line}:${start.column}: ${severity}: ${show(message)} [${rule}]`,
    )
    .join('\n');
}
