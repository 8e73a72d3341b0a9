// The buyer's settings; whatever is missing or no longer understood takes its default.
import { DEFAULT_SETTINGS, Settings, type SettingsChange } from '../model/settings';
import type { RedressDatabase } from './database';

/** The settings as they stand. */
export async function readSettings(database: RedressDatabase): Promise<Settings> {
  const row = await database.settings.get('settings');
  const parsed = Settings.safeParse(row ?? {});
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Changes some settings and leaves the others. */
export async function changeSettings(database: RedressDatabase, change: SettingsChange): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const present = await readSettings(database);
    await database.settings.put({ ...present, ...change, key: 'settings' });
  });
}

/** Empties every table in one act: orders, claims, proof, drafts, settings. */
export async function deleteEverything(database: RedressDatabase): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
}
