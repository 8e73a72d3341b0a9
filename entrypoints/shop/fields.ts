// The text field of the shop's page that the buyer focused last: its limit is told, a draft goes into it when asked for. Nothing is sent or pressed.
import type { FieldAnswer } from '../../lib/messages';
import { send } from '../../lib/send';

/** Places for prose. Never one for a password, an address of mail or a number. */
const FIELDS = 'textarea, input:not([type]), input[type=text], [contenteditable=""], [contenteditable=true]';

export function watchFields(page: Document, signal: AbortSignal) {
  let last: HTMLElement | null = null;

  function onFocus(event: Event): void {
    // The innermost, also inside an open shadow.
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || !target.matches(FIELDS)) return;
    last = target;
    void send({ kind: 'field-focused', limit: limitOf(target) }).catch(() => undefined);
  }
  page.addEventListener('focusin', onFocus, { signal });

  /** @param replace whether what the field holds may go. */
  return async (text: string, replace: boolean): Promise<FieldAnswer> => {
    const field = last;
    if (!field?.isConnected || field.matches(':disabled, :read-only')) return 'no-field';
    const limit = limitOf(field);
    if (limit !== null && text.length > limit) return 'too-long';
    if (!replace && textOf(field).trim() !== '') return 'not-empty';
    field.focus();
    if (isBox(field)) {
      // From here the page's own setter is the browser's: frameworks notice by the event alone.
      field.value = field instanceof HTMLInputElement ? text.replace(/\s*\n\s*/g, ' ') : text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      getSelection()?.selectAllChildren(field);
      page.execCommand('insertText', false, text);
    }
    // The page's script has its turn: some cut what they are given.
    await new Promise((resolve) => setTimeout(resolve));
    return bare(textOf(field)) === bare(text) ? 'put' : 'changed';
  };
}

function isBox(field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement {
  return 'value' in field;
}

function textOf(field: HTMLElement): string {
  return isBox(field) ? field.value : field.innerText;
}

/** In UTF-16 units, as the browser counts; null when the field states none. */
function limitOf(field: HTMLElement): number | null {
  return isBox(field) && field.maxLength >= 0 ? field.maxLength : null;
}

/** Line breaks are the field's own affair. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
