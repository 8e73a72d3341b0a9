// The buyer's day of today, which changes while a screen stays open: a count of days that stood still would be wrong.
import { useEffect, useState } from 'preact/hooks';
import { type Day, dayOf } from '../../lib/model/day';

/** How often to look at the clock; a computer that slept is noticed as soon as the screen is seen again. */
const LOOK_EVERY_MS = 60_000;

export function useToday(): Day {
  const [today, setToday] = useState(dayOf(new Date()));
  useEffect(() => {
    const look = () => setToday(dayOf(new Date()));
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
