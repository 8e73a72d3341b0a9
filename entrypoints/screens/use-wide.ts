// Whether the window has room for a list and a claim side by side.
import { useEffect, useState } from 'preact/hooks';

/** The same width as in claims-page.css. */
const WIDE = '(min-width: 800px)';

export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
