// A PDF in a pack: as it came, or its redacted pages in its place; each copy says which page it shows.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { EvidenceCopy } from '../../../lib/model/copy';
import { makeInput, makeRecord, partsOf } from './sample';

const PDF = new TextEncoder().encode('%PDF-1.4 not really');
const HIDE: EvidenceCopy['edits'] = [{ kind: 'hide', box: { x: 0, y: 0, width: 1, height: 1 } }];

async function copyOf(id: string, page: number, edits: EvidenceCopy['edits'] = []): Promise<EvidenceCopy> {
  return {
    id,
    evidenceId: 'statement',
    page,
    edits,
    hasCaption: false,
    maxBytes: null,
    part: null,
    madeAt: '2026-11-23T12:00:00Z',
    sha256: await sha256Hex(new TextEncoder().encode(id)),
    mediaType: 'image/png',
    sizeBytes: id.length,
    widthPx: 1654,
    heightPx: 2339,
  };
}

/** The files of the pack's one ZIP, and its report. */
async function packed(hasOriginals: boolean, copies: readonly EvidenceCopy[]) {
  const { input } = await makeInput();
  const record = await makeRecord('statement', PDF, {
    kind: 'file',
    mediaType: 'application/pdf',
    fileName: 'statement.pdf',
    trigger: 'import',
    url: '',
    widthPx: null,
    heightPx: null,
  });
  const { zips } = await partsOf({
    ...input,
    evidence: [{ number: 1, record }],
    readBytes: async () => new Blob([PDF]),
    copies,
    readCopy: async (id) => new Blob([id]),
    options: { hasOriginals, partBytes: null },
    log: [],
    publicKey: null,
  });
  const files = Object.entries(unzipSync(zips[0]!.zip)).map(
    ([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes] as const,
  );
  const report = new TextDecoder().decode(new Map(files).get('data/report.html'));
  return {
    names: files.map(([path]) => path).filter((path) => /\/001-/.test(path) && !path.endsWith('.json')),
    report,
  };
}

describe('a PDF in a pack', () => {
  test('is included as it came, and its copies name their pages', async () => {
    const { names, report } = await packed(true, [await copyOf('b', 12), await copyOf('a', 2, HIDE)]);
    expect(names.sort()).toEqual([
      'data/copies/001-file-20261123-1402-page12-copy1.png',
      'data/evidence/001-file-20261123-1402.pdf',
      'data/redacted/001-file-20261123-1402-page2-copy2-redacted.png',
    ]);
    // In the order of the pages, not in the one that they were made in.
    expect(report.indexOf('Page 2 · With parts hidden')).toBeGreaterThan(0);
    expect(report.indexOf('Page 12 · For viewing')).toBeGreaterThan(report.indexOf('Page 2 · With parts'));
  });

  test('gives way to its redacted pages where the buyer wants that', async () => {
    const { names, report } = await packed(false, [
      await copyOf('plain', 2),
      await copyOf('hidden', 2, HIDE),
      await copyOf('other', 3),
    ]);
    // The plain copy of page 2 would show what is hidden on it; page 3 shows nothing of that page.
    expect(names.sort()).toEqual([
      'data/copies/001-file-20261123-1402-page3-copy2.png',
      'data/redacted/001-file-20261123-1402-page2-copy1-redacted.png',
    ]);
    expect(report).toContain('<figcaption>Page 2</figcaption>');
    expect(report).toContain('<figcaption>Page 3</figcaption>');
    expect(report).toContain('The original is not in this pack: a redacted copy stands in.');
  });

  test('stays where nothing of it is hidden', async () => {
    const { names } = await packed(false, [await copyOf('plain', 1)]);
    expect(names).toContain('data/evidence/001-file-20261123-1402.pdf');
  });
});
