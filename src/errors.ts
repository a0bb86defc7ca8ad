/**
 * An expected trouble in the world: what happened and why, and what the user can do about it.
 * `main` prints it without a stack and exits 2 (or with `code` where a signal ended the work).
 */
export class UserError extends Error {
  override name = 'UserError';
  readonly hint: string | undefined;
  readonly code: number;

  constructor(message: string, hint?: string, code = 2) {
    super(message);
    this.hint = hint;
    this.code = code;
  }
}
