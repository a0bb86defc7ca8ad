import { UserError } from '../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your quota is used up',
  EFBIG: 'the file would be larger than it may be',
  EIO: 'the disk does not take it',
  EROFS: 'the disk is read-only',
  EACCES: 'the folder is read-only',
  EPERM: 'the folder is read-only',
  EISDIR: 'a folder stands in its place',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a file stands where its folder should be',
  EEXIST: 'a file stands where its folder should be',
  ELOOP: 'a link leads back to itself',
  EINVAL: 'what stands in its place is no file that can be written',
  ERR_FS_EISDIR: 'a folder stands in its place',
};

/** Why something can't be written, in words where it is one of the common troubles. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code === undefined ? message : (REASONS[code] ?? code);
}

const LINK = 'Repair the link, or take it away.';
const MOVE = 'Move away what stands there.';
const ALLOW = 'Check the permissions of the file and its folders.';

const UNREAD: Readonly<Record<string, readonly [why: string, help: string]>> = {
  EACCES: ['you may not read it', ALLOW],
  EPERM: ['you may not read it', ALLOW],
  ENOENT: ['it was taken away just now, or is a link to something that is not there', LINK],
  ELOOP: ['a link leads back to itself', LINK],
  EISDIR: ['a folder stands in its place', MOVE],
  ENXIO: ['what stands in its place is no file', MOVE],
  EIO: ['the disk does not give it', 'Look whether the disk is sound.'],
};

/** Why something of ours can't be read, in words where it is one of the common troubles, and what helps. */
export function unread(what: string, { code, message }: NodeJS.ErrnoException): UserError {
  const [why, help] = UNREAD[code ?? ''] ?? [code ?? message, ALLOW];
  return new UserError(`${what} can't be read: ${why}.`, help);
}

const HELP: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on the disk.',
  EDQUOT: 'Delete some files of yours, or have the quota raised.',
  EISDIR: MOVE,
};

/** What helps where something can't be written; `otherwise`: where that is none of the common troubles. */
export function helpFor({ code }: NodeJS.ErrnoException, otherwise: string): string {
  return HELP[code ?? ''] ?? otherwise;
}
