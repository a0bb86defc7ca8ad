/**
 * The commands below `history` and `interview`, as the command table has them: a word there that is no command is a bank or
 * a script, but may be a command with a typing error.
 */
export const BELOW = {
  history: ['list', 'show', 'diff', 'override', 'undo', 'delete', 'export', 'path', 'check', 'replay'],
  interview: ['list', 'history', 'compare'],
} as const;
