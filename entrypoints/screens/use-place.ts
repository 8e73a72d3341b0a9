// What the claims page shows, as its address says after the `#`: links lead straight to it, and the browser's own ways back work.
import { useEffect, useState } from 'preact/hooks';

export function usePlace(): string {
  const [place, setPlace] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setPlace(location.hash.slice(1));
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and now.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** Goes to another place of the page; an empty one is the list. */
export function go(place: string): void {
  location.hash = place;
}
