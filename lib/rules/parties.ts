// The company behind the platform as a letter names it: its name and number, and where a notice to it goes.
const HONG_KONG =
  'Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong';

/**
 * Lines of the platform's company, by the row that names it (facts: rules 1.1). The last line is the address for notices, by
 * AE-NOTICE-ADDR, AE-NOTICE-TOU, AE-NOTICE-CIS and AE-NOTICE-KR. Of the sale itself the seller is the other side.
 */
export const PARTIES: Readonly<Record<string, readonly string[]>> = {
  'AE-PARTY-EU': [
    'Alibaba.com Singapore E-Commerce Private Limited (200720572D)',
    '51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
  ],
  'AE-PARTY-US': ['AliExpress E-Commerce One Pte. Ltd. (202216156R)', HONG_KONG],
  'AE-PARTY-KR': [
    'AliExpress Korea Holding (Singapore) Pte. Ltd. (202438961G)',
    'AliExpress Korea Limited',
    '29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul',
  ],
  'AE-PARTY-CIS': [
    'AliExpress CIS Holding Pte. Ltd. (201917627W)',
    'Legal Department, AliExpress CIS, 51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
  ],
  'AE-PARTY-ROW': ['Alibaba.com Singapore E-Commerce Private Limited (200720572D)', HONG_KONG],
};
