import { describe, expect, test } from 'vitest';
import { nameCaptureFailure } from '../../../lib/evidence/capture-failure';
import { type Camera, takePicture } from '../../../lib/evidence/take-picture';

const PICTURE = `data:image/png;base64,${btoa('picture')}`;

interface Scene {
  shots: (string | Error)[];
  urls?: string[];
  windowIds?: number[];
  shownAt?: number[];
  active?: boolean;
  gone?: boolean;
}

/** A camera that plays the scene and counts what it was asked. */
function camera({
  shots,
  urls = [],
  windowIds = [],
  shownAt = [],
  active = true,
  gone = false,
}: Scene): Camera & { shotsTaken: number; windowsShot: number[] } {
  const rest = [...shots];
  let windowId = 1;
  let shown = 100;
  return {
    shotsTaken: 0,
    windowsShot: [],
    look: async () => {
      if (gone) throw new Error('No tab with id: 7.');
      windowId = windowIds.shift() ?? windowId;
      shown = shownAt.shift() ?? shown;
      const url = urls.shift() ?? 'https://www.aliexpress.com/p/order/index.html';
      return { active, url, windowId, shownAt: shown };
    },
    shoot(shotIn) {
      this.shotsTaken += 1;
      this.windowsShot.push(shotIn);
      const shot = rest.shift() ?? PICTURE;
      return shot instanceof Error ? Promise.reject(shot) : Promise.resolve(shot);
    },
    wait: () => Promise.resolve(),
  };
}

async function failureOf(scene: Scene): Promise<string> {
  return takePicture(camera(scene)).then(() => 'no failure', nameCaptureFailure);
}

describe('taking a picture', () => {
  test('gives the bytes that the browser gave', async () => {
    expect(new TextDecoder().decode(await takePicture(camera({ shots: [PICTURE] })))).toBe('picture');
  });

  test.each([
    ['no frame was drawn yet', 'Failed to capture tab: image readback failed'],
    [
      'two captures a second are spent',
      'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.',
    ],
  ])('tries again when %s', async (_, message) => {
    const again = camera({ shots: [new Error(message), new Error(message), PICTURE] });
    await takePicture(again);
    expect(again.shotsTaken).toBe(3);
  });

  test('gives up on a page that never draws, and says so', async () => {
    const never = new Error('image readback failed');
    expect(await failureOf({ shots: Array(9).fill(never) })).toBe('no-frame');
  });

  test('does not press on when the browser forbids it', async () => {
    const scene = camera({
      shots: [new Error("Either the '<all_urls>' or 'activeTab' permission is required.")],
    });
    expect(await takePicture(scene).catch(nameCaptureFailure)).toBe('not-allowed');
    expect(scene.shotsTaken).toBe(1);
  });

  test('throws away a picture taken while the tab moved to another page', async () => {
    expect(await failureOf({ shots: [PICTURE], urls: ['https://a.example/', 'https://b.example/'] })).toBe(
      'tab-changed',
    );
  });

  test.each([
    ['a picture', `data:image/png;base64,${btoa('another tab')}`],
    ['a refusal', new Error("Either the '<all_urls>' or 'activeTab' permission is required.")],
  ])('a tab carried to another window is shot there: %s of the first is of another tab', async (_, shot) => {
    const scene = camera({ shots: [shot, PICTURE], windowIds: [1, 2] });
    expect(new TextDecoder().decode(await takePicture(scene))).toBe('picture');
    expect(scene.windowsShot).toEqual([1, 2]);
  });

  test('what was shot while the buyer looked at another tab for a moment is taken again', async () => {
    const scene = camera({
      shots: [`data:image/png;base64,${btoa('another tab')}`, PICTURE],
      shownAt: [100, 200],
    });
    expect(new TextDecoder().decode(await takePicture(scene))).toBe('picture');
  });

  test('never shows another tab', async () => {
    expect(await failureOf({ shots: [PICTURE], active: false })).toBe('tab-changed');
  });

  test('names a closed tab', async () => {
    expect(await failureOf({ shots: [], gone: true })).toBe('tab-closed');
  });
});

describe('naming failures', () => {
  test.each([
    ['Cannot access contents of url "chrome://settings/".', 'protected-page'],
    ['The extensions gallery cannot be scripted.', 'protected-page'],
    ['QuotaExceededError: full', 'disk-full'],
    ['something new', 'unknown'],
  ])('%s is %s', (message, failure) => expect(nameCaptureFailure(new Error(message))).toBe(failure));

  test('a full disk is known by its name too', () => {
    expect(nameCaptureFailure(new DOMException('no room', 'QuotaExceededError'))).toBe('disk-full');
  });
});
