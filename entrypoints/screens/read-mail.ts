// A mail as plain text. Its HTML is parsed to read words out of it and never shown: nothing in it runs, nothing is loaded.
import type { ShownMail } from '../../components/EvidenceStage';

const BLOCKS = 'br, p, div, tr, li, h1, h2, h3, h4, blockquote';

/** Null when the bytes are no mail that can be read. */
export async function readMail(bytes: Blob): Promise<ShownMail | null> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(await bytes.arrayBuffer()).catch(() => null);
  if (mail === null) return null;
  const people = (list: readonly { name?: string | undefined; address?: string | undefined }[]) =>
    list.map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(' ')).join(', ');
  const headers = [
    { name: 'from', value: people(mail.from === undefined ? [] : [mail.from]) },
    { name: 'to', value: people(mail.to ?? []) },
    { name: 'date', value: mail.date ?? '' },
    { name: 'subject', value: mail.subject ?? '' },
  ] as const;
  return {
    headers: headers.filter(({ value }) => value !== ''),
    // Many programs send an empty plain part beside the one with the words.
    text: mail.text?.trim() || wordsOf(mail.html ?? '').trim(),
    attachments: mail.attachments.flatMap(({ filename }) => filename ?? []),
  };
}

/** A document that is only parsed runs nothing and loads nothing. */
function wordsOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of parsed.querySelectorAll('script, style, template, noscript')) hidden.remove();
  for (const block of parsed.querySelectorAll(BLOCKS)) block.append('\n');
  return (parsed.body.textContent ?? '').replace(/[ \t]+/g, ' ').replace(/\n\s*\n\s*/g, '\n\n');
}
