// `npm run -s verify -- PACK.zip [more parts] [--language ru]`: is every file of this evidence pack as it was when it was made?
// Exit 0: all unchanged. 1: something differs. 2: not a pack.
import { type FileHandle, open } from 'node:fs/promises';
import { INTERFACE_LANGUAGES } from '../../lib/model/languages';
import type { ByteSource } from '../../lib/pack/byte-source';
import { makePackWords } from '../../lib/pack/pack-words';
import { sayVerdict } from '../../lib/pack/say-verdict';
import { type VerifyResult, verifyPacks } from '../../lib/pack/verify';
import './all-languages';

/** What a tool prints, where, and its exit code. */
interface Outcome {
  output?: string;
  problem?: string;
  exitCode: number;
}

const USAGE = `usage: npm run -s verify -- PACK.zip [more parts of the same pack] [--language ${INTERFACE_LANGUAGES.map(({ tag }) => tag).join('|')}]`;

/** Runs the command on its words. */
export async function main(words: readonly string[]): Promise<Outcome> {
  const at = words.indexOf('--language');
  const paths = at === -1 ? words : words.slice(0, at);
  const [, language = 'en', ...more] = at === -1 ? [] : words.slice(at);
  const isUsage =
    paths.length > 0 &&
    paths.every((path) => !path.startsWith('--')) &&
    INTERFACE_LANGUAGES.some(({ tag }) => tag === language) &&
    more.length === 0;
  if (!isUsage) return { problem: USAGE, exitCode: 2 };
  const result = await verifyFiles(paths);
  const text = sayVerdict(result, makePackWords(language)).join('\n');
  if (result.outcome === 'refused') return { problem: text, exitCode: 2 };
  return { output: text, exitCode: result.isUnchanged ? 0 : 1 };
}

async function verifyFiles(paths: readonly string[]): Promise<VerifyResult> {
  const files: FileHandle[] = [];
  const given: { name: string; zip: ByteSource }[] = [];
  try {
    for (const path of paths) {
      const file = await open(path).catch(() => null);
      if (file === null) return { outcome: 'refused', refusal: 'unreadable', detail: path };
      files.push(file);
      given.push({ name: path, zip: sourceOf(file, (await file.stat()).size) });
    }
    return await verifyPacks(given);
  } finally {
    for (const file of files) await file.close();
  }
}

function sourceOf(file: FileHandle, sizeBytes: number): ByteSource {
  return {
    sizeBytes,
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let at = 0;
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, start + at);
        if (bytesRead === 0) throw new Error('the file ended early');
        at += bytesRead;
      }
      return bytes;
    },
  };
}
