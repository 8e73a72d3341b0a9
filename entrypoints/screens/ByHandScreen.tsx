// The form for an order that no page could tell, wired.
import { useState } from 'preact/hooks';
import { ByHandForm, type ByHandFormProps } from '../../components/ByHandForm';
import { languageLine } from '../../lib/model/languages';
import type { TypedOrder } from '../../lib/model/typed-order';
import { currencyCodes } from '../../lib/money/currencies';
import { send } from '../../lib/send';
import type { Words } from '../../lib/words/words';

export interface ByHandScreenProps {
  words: Words;
  orderId: string | null;
  onOpenClaim: (claimId: string) => void;
}

export function ByHandScreen({ words, orderId, onOpenClaim }: ByHandScreenProps) {
  const [status, setStatus] = useState<ByHandFormProps['status']>(null);
  const save = (order: TypedOrder) => {
    send({ kind: 'enter-order', order }).then(
      ({ claimId }) => onOpenClaim(claimId),
      () => setStatus({ tone: 'warn', text: words.say('by-hand-failed') }),
    );
  };
  return (
    <ByHandForm
      words={words}
      orderId={orderId}
      currencies={currencyCodes()}
      currency={languageLine(words.language).currency}
      status={status}
      onSave={save}
    />
  );
}
