// The redacted copy of an open page, wired. The page hands its text to this screen alone; only the copy is kept, and only here.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CopyView, type CopyViewProps } from '../../components/CopyView';
import { PageText, type WorkerRequest } from '../../lib/messages';
import { readAddress } from '../../lib/sites/address';
import { addressOfCopy, redactPage } from '../../lib/sites/redact-page';
import type { Words } from '../../lib/words/words';
import { saveFile } from './save-file';

export function CopyScreen({ words, tabId }: { words: Words; tabId: number }) {
  const [copy, setCopy] = useState<CopyViewProps['copy']>('making');
  const [status, setStatus] = useState<CopyViewProps['status']>(null);
  useEffect(() => {
    copyTab(tabId).then(
      (text) => setCopy({ text }),
      () => setCopy('gone'),
    );
  }, [tabId]);

  function save(): void {
    if (typeof copy !== 'object') return;
    const { page } = readAddress(addressOfCopy(copy.text) ?? '');
    const file = `redress-${page}.html`;
    saveFile(new Blob([copy.text], { type: 'text/html' }), file);
    setStatus({ tone: 'good', text: words.say('redacted-saved', { file }) });
  }
  return <CopyView words={words} copy={copy} status={status} onSave={save} />;
}

/** A document that is only parsed runs nothing and loads nothing. */
async function copyTab(tabId: number): Promise<string> {
  const request: WorkerRequest = { kind: 'hand-over-page' };
  const { html, url } = PageText.parse(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
  return redactPage(new DOMParser().parseFromString(html, 'text/html'), url);
}
