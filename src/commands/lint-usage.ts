import { UserError } from '../errors.ts';
import type { LintCommandOptions } from './lint.ts';
import { outputTarget } from './lint-report.ts';

/** Throws UserError where options of the lint make no sense together: not after a long run. */
export function refuseMisuse(options: LintCommandOptions, paths: readonly string[]): void {
  if (options.rules && options.explain !== undefined)
    throw new UserError('--rules and --explain exclude each other.');
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(`--json and --format ${options.format} exclude each other.`);
  const printed = options.json ? '--json' : options.format && `--format ${options.format}`;
  if (options.summary && printed) throw new UserError(`--summary and ${printed} exclude each other.`);
  for (const target of options.outputFile ?? []) outputTarget(target);
  if (options.dryRun && !options.fix)
    throw new UserError('--dry-run shows what --fix would do.', 'Write --fix --dry-run.');
  if (options.dryRun && options.writeBaseline !== undefined)
    throw new UserError('--dry-run writes nothing: --write-baseline and it exclude each other.');
  if (options.stdinFilename !== undefined && !options.stdin)
    throw new UserError(
      '--stdin-filename names what comes on standard input.',
      'Add --stdin, or name the file as a PATH.',
    );
  if (!options.stdin) return;
  if (paths.length > 0)
    throw new UserError(
      '--stdin lints what comes on standard input, and no PATH beside it.',
      `To say which file it is going to be: --stdin-filename ${paths[0]}`,
    );
  for (const option of ['watch', 'since'] as const)
    if (options[option]) throw new UserError(`--stdin and --${option} exclude each other.`);
}
