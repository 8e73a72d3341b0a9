// BagIt 1.0 (RFC 8493): the texts that make a folder a bag, and the reading of its manifests.

export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

/** SHA-256 (lower-case hex) by path within the bag. */
export type Manifest = ReadonlyMap<string, string>;

/** CR, LF and the percent sign are percent-encoded in a manifest, nothing else (RFC 8493, 2.1.3). */
export function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

/** The path that a manifest's line means. */
export function decodePath(path: string): string {
  return path.replace(/%(0a|0d|25)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A manifest as `sha256sum -c` reads it too: hash, two spaces, path. */
export function writeManifest(manifest: Manifest): string {
  return [...manifest].map(([path, sha256]) => `${sha256}  ${encodePath(path)}\n`).join('');
}

/** A manifest's paths and hashes. Lines that are none are left out, and a path's second line; `isClean` tells. */
export function readManifest(text: string): { manifest: Manifest; isClean: boolean } {
  const manifest = new Map<string, string>();
  let isClean = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    // Others may write hex in capitals, and a `*` before the path: md5sum's sign for binary.
    const match = /^([0-9a-f]{64})[ \t]+\*?(.+)$/i.exec(line);
    const path = match?.[2] === undefined ? null : decodePath(match[2]);
    if (match?.[1] === undefined || path === null || manifest.has(path)) isClean = false;
    else manifest.set(path, match[1].toLowerCase());
  }
  return { manifest, isClean };
}

/** `bag-info.txt`: one `Label: value` a line; line breaks within a value would begin another label. */
export function writeBagInfo(labels: readonly (readonly [string, string])[]): string {
  return labels.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** Whether a bag's list names what every evidence pack, or each further part of one, holds. */
export function isPack(payload: Manifest): boolean {
  return [...payload.keys()].some((path) => path === 'data/claim.json' || path.startsWith('data/evidence/'));
}
