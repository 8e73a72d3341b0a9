// Files that are dropped on the window or pasted into it, wherever the pointer or the cursor is.
import { useEffect, useRef, useState } from 'preact/hooks';

/** @returns true while files are dragged over the window. */
export function useBrought(isOn: boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [isDragged, setDragged] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault(); // or the browser would leave this page for the file
      setDragged(true);
    };
    document.addEventListener('dragover', over, listen);
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setDragged(false);
      },
      listen,
    );
    document.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDragged(false);
        latest.current([...(event.dataTransfer?.files ?? [])]);
      },
      listen,
    );
    document.addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0 || areWordsForField(event)) return;
        event.preventDefault();
        latest.current(files);
      },
      listen,
    );
    return () => stop.abort();
  }, [isOn]);
  return isDragged;
}

/** Office programs put a picture of copied words beside them: a field that is written in gets the words. */
function areWordsForField({ target, clipboardData }: ClipboardEvent): boolean {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  const types = clipboardData?.types ?? [];
  // A copied file may bring its name as words, but never as a page.
  return isField && types.includes('text/plain') && types.includes('text/html');
}
