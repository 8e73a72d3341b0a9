// The browser's own window for choosing files.

/** It filters by name, as a help only: what a file is, its content tells. */
const ACCEPT = 'image/*,video/*,application/pdf,.pdf,.eml,.msg,.heic,.mkv';

/** Opens the window; to be called in the turn of a click. Nothing comes back when the buyer chooses none. */
export function chooseFiles(onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPT;
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]));
  input.click();
}
