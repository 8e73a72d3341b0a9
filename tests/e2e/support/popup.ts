// The toolbar's real popup, opened by a real press of the icon: only so does the browser grant the tab to the extension.
import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { TestBrowser } from './launch';
import { Target } from './target';

interface AxNode {
  backendDOMNodeId?: number;
  ignored: boolean;
  name?: { value: string };
}

/** Presses the toolbar icon while `page` is in front, and gives the popup that opens. */
export async function pressToolbar(browser: TestBrowser, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const { devtools, extensionId } = browser;
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show ${page.url()}; one is needed.`);
  await devtools.send('Extensions.triggerAction', { id: extensionId, targetId: tabs[0]!.targetId });
  return openedPopup(browser);
}

/** The popup that is open or about to open, also when a button in the page opened it (which grants nothing). */
export function openedPopup(browser: TestBrowser): Promise<RealPopup> {
  return opened(browser, 'popup.html');
}

/** The side panel that is open or about to open. It is looked at like the popup. */
export function openedPanel(browser: TestBrowser): Promise<RealPopup> {
  return opened(browser, 'sidepanel.html');
}

type Screen = 'popup.html' | 'sidepanel.html';

async function opened(browser: TestBrowser, screen: Screen): Promise<RealPopup> {
  let targetId: string | undefined;
  const look = async (): Promise<boolean> => {
    targetId = await targetOf(browser, screen);
    return targetId !== undefined;
  };
  await expect.poll(look, { message: `${screen} opens`, intervals: [20, 50, 100] }).toBe(true);
  return new RealPopup(browser, await Target.attach(browser.devtools, targetId!), screen);
}

async function targetOf(
  { devtools, extensionId, context }: TestBrowser,
  screen: Screen,
): Promise<string | undefined> {
  const { targetInfos } = await devtools.send('Target.getTargets', {});
  const address = `chrome-extension://${extensionId}/${screen}`;
  const isInTab = context.pages().some((page) => page.url().startsWith(address));
  if (isInTab) throw new Error(`${screen} is open in a tab: the real one cannot be told from it.`);
  return targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(address))?.targetId;
}

export class RealPopup {
  constructor(
    private readonly browser: TestBrowser,
    private readonly target: Target,
    private readonly screen: Screen,
  ) {}

  /** Runs a function of no outer names in the popup; its promise is awaited. */
  async evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const { result, exceptionDetails } = await this.target.send<{
      result: { value: Result };
      exceptionDetails?: { exception?: { description?: string }; text: string };
    }>('Runtime.evaluate', { expression: `(${work})()`, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** All that the popup shows as text. */
  text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '');
  }

  /** Waits until the popup says something. */
  async says(text: string | RegExp): Promise<void> {
    const reader = expect.poll(() => this.text(), { message: `the popup says ${text}` });
    await (typeof text === 'string' ? reader.toContain(text) : reader.toMatch(text));
  }

  /** Clicks what has this role and accessible name, as a mouse does. Waits for it, and until it stands still. */
  async click(role: string, name: string | RegExp): Promise<void> {
    let box: number[] = [];
    const isStill = async (): Promise<boolean> => {
      const before = box;
      box = await this.boxOf(await this.wait(role, name)).catch(() => []); // drawn anew meanwhile
      return box.length > 0 && box.every((edge, index) => edge === before[index]);
    };
    await expect.poll(isStill, { message: `${role} ${name} stands still`, intervals: [0] }).toBe(true);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = box;
    const spot = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
    await this.target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...spot });
    await this.target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...spot });
  }

  /** The corners of a part of the popup two frames from now, with it in view. */
  private async boxOf(node: { backendNodeId: number }): Promise<number[]> {
    await this.target.send('DOM.scrollIntoViewIfNeeded', node);
    await this.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    const { model } = await this.target.send<{ model: { content: number[] } }>('DOM.getBoxModel', node);
    return model.content;
  }

  /** Chooses an entry of a drop-down by its label. */
  async choose(name: string | RegExp, label: string): Promise<void> {
    await this.call(
      await this.wait('combobox', name),
      `function (label) {
        const option = [...this.options].find(({ text }) => text === label);
        if (option === undefined) throw new Error('No entry ' + label);
        this.value = option.value;
        this.dispatchEvent(new Event('input', { bubbles: true }));
        this.dispatchEvent(new Event('change', { bubbles: true }));
      }`,
      label,
    );
  }

  /** The text that stands in a text field. */
  async valueOf(name: string | RegExp): Promise<string> {
    const value = await this.call(await this.wait('textbox', name), 'function () { return this.value; }');
    return String(value);
  }

  /** Puts the cursor at the end of a text field and types, key by key as far as the page can tell. */
  async type(name: string | RegExp, text: string): Promise<void> {
    const place =
      'function () { this.focus(); this.setSelectionRange(this.value.length, this.value.length); }';
    await this.call(await this.wait('textbox', name), place);
    await this.target.send('Input.insertText', { text });
  }

  private async call(node: { backendNodeId: number }, functionDeclaration: string, argument?: string) {
    const { object } = await this.target.send<{ object: { objectId: string } }>('DOM.resolveNode', node);
    const { result, exceptionDetails } = await this.target.send<{
      result: { value: unknown };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      arguments: argument === undefined ? [] : [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  private async wait(role: string, name: string | RegExp): Promise<{ backendNodeId: number }> {
    let found: AxNode | undefined;
    const look = async (): Promise<boolean> => {
      found = await this.find(role, name);
      return found !== undefined;
    };
    await expect
      .poll(look, { message: `the popup has a ${role} ${name}`, intervals: [20, 50, 100] })
      .toBe(true);
    return { backendNodeId: found!.backendDOMNodeId! };
  }

  /** True when something of this role and name is there now. */
  async has(role: string, name: string | RegExp): Promise<boolean> {
    return (await this.find(role, name)) !== undefined;
  }

  private async find(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    const { result } = await this.target.send<{ result: { objectId: string } }>('Runtime.evaluate', {
      expression: 'document',
    });
    const { nodes } = await this.target.send<{ nodes: AxNode[] }>('Accessibility.queryAXTree', {
      objectId: result.objectId,
      role,
    });
    return nodes.find((node) => {
      const text = node.name?.value ?? '';
      return !node.ignored && (typeof name === 'string' ? text === name : name.test(text));
    });
  }

  /** Writes a picture of the popup. */
  async screenshot(path: string): Promise<void> {
    const { data } = await this.target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  /** Closes the popup, as a click outside does. */
  async close(): Promise<void> {
    await this.target.send('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
    await expect
      .poll(() => targetOf(this.browser, this.screen), { intervals: [20, 50, 100] })
      .toBeUndefined();
  }
}
