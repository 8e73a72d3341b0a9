// The built extension with other rights than it ships with: what a buyer allowed later, or what stands in a test's way.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from './launch';

interface Rights {
  permissions: string[];
  host_permissions: string[];
}

/** Makes it, hands its folder to the work, and deletes it. */
export async function withRights(
  change: (rights: Rights) => void,
  work: (extension: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-variant-'));
  try {
    await cp(BUILT, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    manifest.host_permissions ??= [];
    change(manifest);
    await writeFile(path, JSON.stringify(manifest));
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
