import { describe, expect, test } from 'vitest';
import { describeDevice } from '../../../lib/evidence/device';

describe('what took a picture', () => {
  test.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
      { browser: 'Firefox 153.0', system: 'Linux' },
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
      { browser: 'Microsoft Edge 156.0.0.0', system: 'Windows' },
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      { browser: 'Chromium 156.0.0.0', system: 'macOS' },
    ],
  ])('is named from %s', (userAgent, named) => {
    expect(describeDevice({ userAgent }, '0.1.0', 2)).toEqual({ ...named, version: '0.1.0', pixelRatio: 2 });
  });

  test('is named as the browser names itself, without its made-up brand', () => {
    const userAgentData = {
      platform: 'Windows',
      brands: [
        { brand: 'Not;A=Brand', version: '8' },
        { brand: 'Chromium', version: '156' },
        { brand: 'Google Chrome', version: '156' },
      ],
    };
    expect(describeDevice({ userAgent: '', userAgentData }, '0.1.0', null)).toMatchObject({
      browser: 'Google Chrome 156',
      system: 'Windows',
      pixelRatio: null,
    });
  });
});
