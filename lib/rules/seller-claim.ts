// What a written claim to the seller has in every country without a form of its own.
import type { RungPlan } from './country';

/** The rows and the notes are the country's. */
export const SELLER_CLAIM = {
  opens: 'promise-broken',
  debtor: 'seller',
  to: { en: 'To the seller', ru: 'Продавцу', es: 'Al vendedor' },
  places: ['place-chat-and-help-centre'],
  needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
  notes: [],
} as const satisfies Omit<RungPlan, 'rows'>;

/** The proof that goes with a letter to an authority or a court. */
export const PROOF = ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'] as const;
export const SUIT_PROOF = ['name-address', 'claim-copy', 'order-proof', 'payment-proof'] as const;
