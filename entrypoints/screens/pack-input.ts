// All that a claim's pack is made from, read from the database.
import { browser } from 'wxt/browser';
import { composeDraft } from '../../lib/drafts/compose';
import { draftLanguageOf } from '../../lib/drafts/languages';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { exportPublicKey } from '../../lib/evidence/log';
import { dayOf } from '../../lib/model/day';
import type { PackInput, PackOptions } from '../../lib/pack/pack-input';
import { packBook } from '../../lib/pack/pack-words';
import { RULE_YEARS } from '../../lib/rules/sources';
import { copiesOf } from '../../lib/store/copies';
import type { ClaimScreen } from '../../lib/store/view-claim';
import type { WordsLanguage } from '../../lib/words/languages';
import { wordsBook } from '../../lib/words/words';
import { database } from './database';

/** @param language of the report, and of the texts beside English. */
export async function readPackInput(
  screen: ClaimScreen,
  language: WordsLanguage,
  options: PackOptions,
): Promise<PackInput> {
  const numbers = numberEvidence(screen.evidence);
  const ids = screen.evidence.map(({ id }) => id);
  const [log, keys, copies, pastLogs] = await Promise.all([
    database.log.orderBy('seq').toArray(),
    database.keys.get('log'),
    copiesOf(database, ids),
    database.pastLogs.toArray(),
    wordsBook.load(language),
    packBook.load(language),
  ]);
  return {
    ...screen,
    evidence: screen.evidence
      .map((record) => ({ number: numbers.get(record.id) ?? 0, record }))
      .sort((a, b) => a.number - b.number),
    copies,
    texts: await textsOf(ids),
    drafts: draftsOf(screen, language),
    readBytes: async (id) => bytesOf(await database.evidenceBytes.get(id)),
    readCopy: async (id) => bytesOf(await database.copyBytes.get(id)),
    log,
    publicKey: keys === undefined ? null : await exportPublicKey(keys.keys.publicKey),
    pastLogs: pastLogs.flatMap(({ entries, publicKey }) =>
      publicKey === null ? [] : [{ entries, publicKey }],
    ),
    language,
    options,
    ruleYears: RULE_YEARS,
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    version: browser.runtime.getManifest().version,
  };
}

function bytesOf(row: { bytes: Blob } | undefined): Blob {
  if (row === undefined) throw new Error('no bytes');
  return row.bytes;
}

/** As blobs, which the browser keeps out of this page's memory. */
async function textsOf(ids: string[]): Promise<Map<string, Blob>> {
  const texts = new Map<string, Blob>();
  await database.evidenceTexts
    .where('id')
    .anyOf(ids)
    .each(({ id, text }) => texts.set(id, new Blob([text])));
  return texts;
}

/** What the buyer wrote, and the message and the dispute as the facts give them where they wrote nothing. */
function draftsOf(screen: ClaimScreen, own: WordsLanguage): PackInput['drafts'] {
  const edited = screen.edits.map(({ channel, language, text }) => ({ channel, language, text }));
  if (screen.claim.reason === null) return edited;
  const input = { ...screen, today: dayOf(new Date()) };
  const languages = [...new Set(['en', draftLanguageOf(own)] as const)];
  const written = (['seller', 'dispute'] as const).flatMap((channel) =>
    languages
      .filter((language) => !edited.some((edit) => edit.channel === channel && edit.language === language))
      .map((language) => ({ channel, language, text: composeDraft(input, channel, language).text })),
  );
  return [...edited, ...written];
}
