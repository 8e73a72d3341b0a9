// What may have changed in the browser's own pages is looked at again when the buyer comes back from there.
import { useEffect } from 'preact/hooks';

/** Calls `look` now and whenever this screen comes to the front again. */
export function useOnReturn(look: () => void): void {
  useEffect(() => {
    const onChange = () => {
      if (!document.hidden) look();
    };
    onChange();
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
}
