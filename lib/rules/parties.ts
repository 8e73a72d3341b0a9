// The other side of the contract as a letter names it: the company, its number, its address where one is known.
/** Lines of an addressee, by the row that names it (facts: rules 1.1). An address that no source gives is left out. */
export const PARTIES: Readonly<Record<string, readonly string[]>> = {
  'AE-PARTY-EU': [
    'Alibaba.com Singapore E-Commerce Private Limited (200720572D)',
    '51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
  ],
  'AE-PARTY-US': ['AliExpress E-Commerce One Pte. Ltd. (202216156R)', 'Singapore'],
  'AE-PARTY-KR': ['AliExpress Korea Holding (Singapore) Pte. Ltd. (202438961G)', 'AliExpress Korea Limited'],
  'AE-PARTY-CIS': ['AliExpress CIS Holding Pte. Ltd. (201917627W)', 'Singapore'],
  'AE-PARTY-ROW': ['Alibaba.com Singapore E-Commerce Private Limited (200720572D)', 'Singapore'],
};
