// Hands a blob to the browser as a download, without any right of ours.

/** Saves under this name, where the buyer's browser saves files. */
export function saveFile(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The download has its own hold on the bytes once it began; a minute is ample for that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
