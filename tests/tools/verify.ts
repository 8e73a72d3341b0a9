// `npm run -s verify -- PACK.zip [--language ru]`: is every file of this evidence pack as it was when it was made?
// Exit 0: all unchanged. 1: something differs. 2: not a pack.
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '../../lib/pack/byte-source';
import { makePackWords } from '../../lib/pack/pack-words';
import { sayVerdict } from '../../lib/pack/say-verdict';
import { type VerifyResult, verifyPack } from '../../lib/pack/verify';

/** What a tool prints, where, and its exit code. */
interface Outcome {
  output?: string;
  problem?: string;
  exitCode: number;
}

/** Runs the command on its words. */
export async function main(words: readonly string[]): Promise<Outcome> {
  const [path, option, language = 'en', ...more] = words;
  const isUsage =
    (option ?? '--language') === '--language' && /^(en|ru)$/.test(language) && more.length === 0;
  if (path === undefined || !isUsage)
    return { problem: 'usage: npm run -s verify -- PACK.zip [--language en|ru]', exitCode: 2 };
  const result = await verifyFile(path);
  const text = sayVerdict(result, makePackWords(language === 'ru' ? 'ru' : 'en')).join('\n');
  if (result.outcome === 'refused') return { problem: text, exitCode: 2 };
  return { output: text, exitCode: result.isUnchanged ? 0 : 1 };
}

async function verifyFile(path: string): Promise<VerifyResult> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    return await verifyPack(sourceOf(file, (await file.stat()).size));
  } catch {
    return { outcome: 'refused', refusal: 'unreadable', detail: path };
  } finally {
    await file?.close();
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
