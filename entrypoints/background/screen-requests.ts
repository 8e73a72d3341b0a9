// What the popup and the claims page may ask of the worker, which alone writes.
import { browser } from 'wxt/browser';
import { drawThumbnail } from '../../lib/evidence/thumbnail';
import type { CaptureAnswer, Replies, WorkerRequest } from '../../lib/messages';
import { dayOf } from '../../lib/model/day';
import type { ScreenRequest } from '../../lib/model/screen-request';
import { noteBackup } from '../../lib/store/backups';
import { changeClaim, changeEvent, noteEvent, openClaim, pickReason } from '../../lib/store/claims';
import { deleteCopies } from '../../lib/store/copies';
import { saveDraft } from '../../lib/store/drafts';
import { enterOrder } from '../../lib/store/enter-order';
import { deleteEvidence } from '../../lib/store/evidence';
import { logExport } from '../../lib/store/log';
import { fileEvidence } from '../../lib/store/loose-evidence';
import { addSample, removeSample } from '../../lib/store/sample';
import { changeSettings, deleteEverything } from '../../lib/store/settings';
import { addThumbnails, keepThumbnail } from '../../lib/store/thumbnails';
import { rememberTold } from '../../lib/store/told-dates';
import { bringFile, bringNote } from './bring-proof';
import { cancelCapture, capture } from './capture';
import { readCarriers } from './carriers';
import { copyEvidence } from './copy-evidence';
import { database } from './database';
import { lentFile } from './lent-file';
import { putIntoField } from './put-into-field';
import { restore } from './restore';
import { stayAwake } from './stay-awake';
import { refreshBadge } from './sweep';
import { currentWords } from './words';

export async function answerScreen(request: ScreenRequest): Promise<Replies[ScreenRequest['kind']]> {
  switch (request.kind) {
    case 'open-claim': {
      const claim = await openClaim(database, request.orderId, dayOf(new Date()));
      await redrawPages();
      return { claimId: claim.id };
    }
    case 'add-sample': {
      const words = await currentWords();
      const texts = { title: words.say('sample-title'), store: words.say('sample-store') };
      return { claimId: (await addSample(database, texts, dayOf(new Date()))).id };
    }
    case 'remove-sample':
      await removeSample(database, new Date().toISOString());
      return null;
    case 'capture':
      return captureFromScreen(request);
    case 'cancel-capture':
      cancelCapture(request.tabId);
      return null;
    case 'pick-reason':
      await pickReason(database, request.claimId, request.reason);
      return null;
    case 'note-event':
      await noteEvent(database, request.claimId, request.event);
      await refreshBadge();
      return null;
    case 'correct-event': {
      const { claimId, was, instead } = request;
      await changeEvent(database, claimId, was, instead, new Date().toISOString());
      await refreshBadge();
      return null;
    }
    case 'change-claim':
      await changeClaim(database, request.claimId, request.change);
      await refreshBadge();
      return null;
    case 'save-draft':
      await saveDraft(database, {
        claimId: request.claimId,
        channel: request.channel,
        language: request.language,
        edit: request.edit,
        editedAt: new Date().toISOString(),
      });
      return null;
    case 'put-into-field':
      return putIntoField(request);
    case 'change-settings':
      await changeSettings(database, request.change);
      await readCarriers();
      await refreshBadge();
      await redrawPages();
      return null;
    case 'import-file':
      return bringFile(request);
    case 'import-note':
      return bringNote(request);
    case 'make-copies':
      return copyEvidence(request);
    case 'delete-copies':
      await deleteCopies(database, request.copyIds);
      return null;
    case 'make-thumbnails':
      await addThumbnails(database, request.evidenceIds, drawThumbnail);
      return null;
    case 'keep-thumbnail':
      await keepThumbnail(
        database,
        request.evidenceId,
        request.url === null ? null : await lentFile(request.url),
      );
      return null;
    case 'delete-evidence':
      await deleteEvidence(database, request.evidenceId, new Date().toISOString());
      return null;
    case 'file-evidence':
      await fileEvidence(database, request.evidenceId, request.claimId);
      return null;
    case 'note-export':
      await logExport(database, request.manifestSha256, new Date().toISOString());
      return null;
    case 'note-backup': {
      const { kind: _, ...backup } = request;
      await noteBackup(database, backup);
      return null;
    }
    case 'restore': {
      const answer = await stayAwake(() => restore(request.channel));
      await refreshBadge();
      await redrawPages();
      return answer;
    }
    case 'note-calendar':
      await rememberTold(database, request.dates);
      return null;
    case 'enter-order': {
      await enterOrder(database, request.order, new Date().toISOString());
      const claim = await openClaim(database, request.order.id, dayOf(new Date()));
      await redrawPages();
      return { claimId: claim.id };
    }
    case 'delete-everything':
      await deleteEverything(database);
      await browser.storage.session.clear();
      await refreshBadge();
      await redrawPages();
      return null;
  }
}

async function captureFromScreen({
  tabId,
  claimId,
  area,
}: Extract<ScreenRequest, { kind: 'capture' }>): Promise<CaptureAnswer> {
  const answer = capture({ tabId, claimId, area, orderId: null, url: null, trigger: 'popup' });
  if (area !== 'element') return answer;
  // The popup goes, so that the page can be pointed at; the page and the icon will say what came of it.
  const words = await currentWords();
  return { outcome: 'picking', evidenceId: null, failure: null, text: words.say('capture-pick') };
}

/** Open shop pages draw their lines again: the language changed, or a claim was opened elsewhere. */
async function redrawPages(): Promise<void> {
  const request: WorkerRequest = { kind: 'look-again' };
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours and refuse: that is no error.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, request)])),
  );
}
