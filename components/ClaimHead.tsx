// Which order a claim is about and what is the matter with it.
import { flagsToTell } from '../lib/words/overlay-line';
import { sayFlag } from '../lib/words/say-finding';
import type { ClaimViewProps } from './claim-props';
import { orderTitle, sellerAndTotal } from './order-text';

export interface ClaimHeadProps
  extends Pick<ClaimViewProps, 'words' | 'today' | 'known' | 'flags' | 'nextDeadline' | 'thumbnailUrl'> {
  /** True where nothing above names the seller and the price, and the page's own heading is this one. */
  isPage: boolean;
}

export function ClaimHead(props: ClaimHeadProps) {
  const { words, today, flags, nextDeadline, thumbnailUrl, isPage } = props;
  const { order } = props.known;
  const [flag] = flagsToTell(flags, nextDeadline);
  const facts = [
    flag === undefined ? null : sayFlag(words, flag, today),
    order.placedOn === null ? null : words.say('ordered-on', { on: words.date(order.placedOn, today) }),
    isPage ? sellerAndTotal(words, order) : null,
  ];
  return (
    <div class="order">
      {thumbnailUrl !== null && thumbnailUrl !== undefined && <img class="thumb" src={thumbnailUrl} alt="" />}
      <div class="grow">
        {isPage ? (
          <h1 class="name">
            <bdi>{orderTitle(words, order)}</bdi>
          </h1>
        ) : (
          <p class="title clamp">
            <bdi>{orderTitle(words, order)}</bdi>
          </p>
        )}
        <p class="meta clamp">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
    </div>
  );
}
