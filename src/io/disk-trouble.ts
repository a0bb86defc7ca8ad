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
};

/** Why something can't be written, in words where it is one of the common troubles. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code === undefined ? message : (REASONS[code] ?? code);
}

const FULL: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on the disk.',
  EDQUOT: 'Delete some files of yours, or have the quota raised.',
};

/** What helps where something can't be written; `otherwise`: where it is not for want of space. */
export function helpFor({ code }: NodeJS.ErrnoException, otherwise: string): string {
  return FULL[code ?? ''] ?? otherwise;
}
