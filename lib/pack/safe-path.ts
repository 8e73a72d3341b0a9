// Which names of files in a ZIP are safe to show and to unpack; a pack with any other is refused.

/** False for absolute paths, steps upward, drive letters, backslashes, control characters and empty parts. */
export function isSafePath(path: string): boolean {
  return (
    path.length > 0 &&
    path.length <= 1000 &&
    // Control and direction marks hide what a name is; backslash and colon mean other places on Windows.
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\:]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** One text for names that some file system takes for the same: letter case, composed characters and last dots do not count. */
export function sameName(path: string): string {
  // Windows leaves out dots and spaces at the end of a name.
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/[. ]+(?=\/|$)/g, '');
}
