// Opens a browser with the extension and the sample shop for a person to try, and stays until they close it.
import { launch } from '../e2e/support/launch';

const GUIDE = 'https://www.aliexpress.com/';

/** @returns the exit code. */
export default async function tryIt(): Promise<number> {
  const browser = await launch({ headless: false });
  browser.shop.lateMs = 600;
  browser.shop.language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ru') ? 'ru' : 'en';
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  // The desk is for tests; a person gets the guide in its place.
  await browser.desk.goto(GUIDE);
  console.log(`
Redress runs in the browser that just opened, in front of a sample shop with invented orders.
The page in it says what to try. Close the window to finish.`);
  await closed;
  await browser.close();
  return 0;
}
