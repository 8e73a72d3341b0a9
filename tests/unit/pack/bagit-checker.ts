// A checker of BagIt bags written from RFC 8493 alone; it shares no code with what it checks.
import { createHash } from 'node:crypto';

/** What the RFC objects to in a bag, given the files below its folder; empty for a complete and valid bag. */
export function checkBag(files: ReadonlyMap<string, Uint8Array>): string[] {
  const complaints: string[] = [];
  const declaration = files.get('bagit.txt');
  // 2.1.1: two lines, no byte order mark; version and encoding.
  if (declaration === undefined) complaints.push('no bagit.txt');
  else if (
    !/^BagIt-Version: 1\.0(\n|\r|\r\n)Tag-File-Character-Encoding: UTF-8(\n|\r|\r\n)?$/.test(
      text(declaration),
    )
  )
    complaints.push('bagit.txt is not the declaration of version 1.0 in UTF-8');

  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  const manifests = [...files.keys()].filter((path) => /^manifest-[a-z0-9]+\.txt$/.test(path));
  if (manifests.length === 0) complaints.push('no payload manifest');
  for (const name of manifests) {
    const listed = checkManifest(name, files, complaints);
    // 2.1.3: every payload file is listed in every payload manifest, and nothing but payload files.
    for (const path of payload) if (!listed.has(path)) complaints.push(`${name} does not list ${path}`);
    for (const path of listed) if (!path.startsWith('data/')) complaints.push(`${name} lists ${path}`);
  }
  for (const name of [...files.keys()].filter((path) => /^tagmanifest-[a-z0-9]+\.txt$/.test(path))) {
    const listed = checkManifest(name, files, complaints);
    // 2.2.1: it lists the payload manifests, no payload files and no tag manifests.
    for (const path of manifests) if (!listed.has(path)) complaints.push(`${name} does not list ${path}`);
    for (const path of listed)
      if (path.startsWith('data/') || path.startsWith('tagmanifest-'))
        complaints.push(`${name} lists ${path}`);
  }
  checkInfo(files, payload, complaints);
  return complaints;
}

function checkManifest(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  complaints: string[],
): Set<string> {
  const algorithm = /manifest-([a-z0-9]+)\.txt$/.exec(name)![1]!;
  const listed = new Set<string>();
  const content = text(files.get(name)!);
  if (content.includes('\r')) complaints.push(`${name} has other line ends than LF`);
  if (!content.endsWith('\n')) complaints.push(`${name} does not end its last line`);
  for (const line of content.split('\n').slice(0, -1)) {
    const match = /^([0-9a-f]+) {2}([^ ].*)$/.exec(line);
    if (match === null) {
      complaints.push(`${name} has the line "${line}"`);
      continue;
    }
    const path = match[2]!.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%');
    if (listed.has(path)) complaints.push(`${name} lists ${path} twice`);
    listed.add(path);
    if (path.startsWith('/') || path.split('/').includes('..')) complaints.push(`${path} leaves the bag`);
    const bytes = files.get(path);
    if (bytes === undefined) complaints.push(`${path} is missing`);
    else if (createHash(algorithm).update(bytes).digest('hex') !== match[1])
      complaints.push(`${path} is not as listed`);
  }
  return listed;
}

/** 2.2.2: labels and values; the payload's bytes and files as noted. */
function checkInfo(
  files: ReadonlyMap<string, Uint8Array>,
  payload: readonly string[],
  complaints: string[],
): void {
  const info = files.get('bag-info.txt');
  if (info === undefined) return;
  const labels = new Map<string, string>();
  for (const line of text(info).split('\n').slice(0, -1)) {
    const match = /^([^\s:][^:]*): (\S.*)$/.exec(line);
    if (match === null) complaints.push(`bag-info.txt has the line "${line}"`);
    else labels.set(match[1]!, match[2]!);
  }
  const sizeBytes = payload.reduce((sum, path) => sum + files.get(path)!.length, 0);
  const oxum = labels.get('Payload-Oxum');
  if (oxum !== undefined && oxum !== `${sizeBytes}.${payload.length}`)
    complaints.push(`Payload-Oxum is ${oxum}`);
  const day = labels.get('Bagging-Date');
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) complaints.push(`Bagging-Date is ${day}`);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
