// Makes a claim's evidence pack from the database and hands it to the browser as a download.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PackBarProps } from '../../components/PackBar';
import { composeDraft } from '../../lib/drafts/compose';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { exportPublicKey } from '../../lib/evidence/log';
import { dayOf } from '../../lib/model/day';
import { makePack } from '../../lib/pack/make-pack';
import { PackError } from '../../lib/pack/pack-error';
import { RULE_YEARS } from '../../lib/rules/sources';
import { send } from '../../lib/send';
import { type ClaimScreen, viewClaim } from '../../lib/store/views';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { saveFile } from './save-file';

export function usePack(words: Words, claimId: string): Omit<PackBarProps, 'words'> {
  const [isMaking, setMaking] = useState(false);
  const [status, setStatus] = useState<PackBarProps['status']>(null);

  async function make(): Promise<void> {
    setMaking(true);
    setStatus(null);
    try {
      const screen = await viewClaim(database, claimId, new Date());
      if (screen === null) throw new Error('the claim is gone');
      const { fileName, stream, finished } = makePack(await packInput(screen, words));
      // The browser keeps a large blob on disk, not in memory.
      const [blob, result] = await Promise.all([new Response(stream).blob(), finished]);
      saveFile(blob, fileName);
      await send({ kind: 'note-export', manifestSha256: result.manifestSha256 });
      const isWhole = result.items.every(({ state }) => state === 'unchanged');
      const text = words.say(isWhole ? 'pack-made' : 'pack-made-with-faults', {
        file: fileName,
        items: result.items.length,
      });
      setStatus({ tone: isWhole ? 'good' : 'warn', text });
    } catch (thrown) {
      const isTooLarge = thrown instanceof PackError && thrown.refusal === 'too-large';
      setStatus({ tone: 'warn', text: words.say(isTooLarge ? 'pack-too-large' : 'pack-failed') });
    }
    setMaking(false);
  }
  return { isMaking, status, onMake: () => void make() };
}

async function packInput(screen: ClaimScreen, words: Words): Promise<Parameters<typeof makePack>[0]> {
  const now = new Date();
  const numbers = numberEvidence(screen.evidence);
  const [log, keys] = await Promise.all([database.log.orderBy('seq').toArray(), database.keys.get('log')]);
  return {
    ...screen,
    evidence: screen.evidence.map((record) => ({ number: numbers.get(record.id) ?? 0, record })),
    drafts: textsOf(screen, words),
    readBytes: async (id) => {
      const row = await database.evidenceBytes.get(id);
      if (row === undefined) throw new Error('no bytes');
      return row.bytes;
    },
    log,
    publicKey: keys === undefined ? null : await exportPublicKey(keys.keys.publicKey),
    language: words.language,
    ruleYears: RULE_YEARS,
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    version: browser.runtime.getManifest().version,
  };
}

/** What the buyer wrote, and the message and the dispute as the facts give them where they wrote nothing. */
function textsOf(screen: ClaimScreen, words: Words) {
  const edited = screen.edits.map(({ channel, language, text }) => ({ channel, language, text }));
  if (screen.claim.reason === null) return edited;
  const input = { ...screen, today: dayOf(new Date()) };
  const languages = [...new Set(['en', words.language] as const)];
  const written = (['seller', 'dispute'] as const).flatMap((channel) =>
    languages
      .filter((language) => !edited.some((edit) => edit.channel === channel && edit.language === language))
      .map((language) => ({ channel, language, text: composeDraft(input, channel, language).text })),
  );
  return [...edited, ...written];
}
