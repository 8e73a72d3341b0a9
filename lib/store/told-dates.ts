// What calendar files told, kept so that a later file can take back what holds no more.
import type { ToldDate } from '../model/told-date';
import type { RedressDatabase } from './database';

/** Remembers the dates of a file; of one that was told before, the later day, so that it is taken back wherever it stands. */
export async function rememberTold(database: RedressDatabase, dates: readonly ToldDate[]): Promise<void> {
  await database.transaction('rw', database.toldDates, async () => {
    const known = await database.toldDates.bulkGet(dates.map(({ uid }) => uid));
    await database.toldDates.bulkPut(
      dates.map((date, index) => {
        const before = known[index]?.on ?? date.on;
        return { ...date, on: before > date.on ? before : date.on };
      }),
    );
  });
}
