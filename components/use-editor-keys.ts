// The editor takes the place of the button that opens it, and each page of a PDF that of the one before: the keys go along.
import { useEffect, useRef } from 'preact/hooks';

/** @param drawnOn what is drawn on: a page, 0 for a picture, null while nothing is. */
export function useEditorKeys(drawnOn: number | null) {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(drawnOn);
  useEffect(() => {
    if (drawnOn === before.current) return;
    (drawnOn === null ? button : place).current?.focus();
    before.current = drawnOn;
  }, [drawnOn]);
  return { place, button };
}
