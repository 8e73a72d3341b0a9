// When the set-up installs anew, and which versions of Node it takes.
import { describe, expect, test } from 'vitest';
import { isInstalled, isNodeSupported } from '../../tools/setup.mjs';

describe('the versions of Node that the toolchain supports', () => {
  test.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isNodeSupported(version)).toBe(expected);
  });
});

describe('packages are installed when', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/only-on-mac': { version: '2.0.0', optional: true },
    },
  };
  test.each([
    ['every package has its version', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a package is missing', {}, false],
  ])('%s', (_name, packages, expected) => {
    expect(isInstalled(lock, { packages })).toBe(expected);
  });

  test('nothing was ever installed: no', () => {
    expect(isInstalled(lock, null)).toBe(false);
  });
});
