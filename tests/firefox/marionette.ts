// A small client of Firefox's own remote control (Marionette): a socket with length-prefixed JSON, no driver in between.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 120_000;

/** Preferences of every browser that is tested: no request of its own, and the port that it chose in a file. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

export class Firefox {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, (answer: [number, number, unknown, unknown]) => void>();

  private constructor(
    private readonly browser: ChildProcess,
    private readonly socket: Socket,
    private readonly profile: string,
  ) {
    socket.on('data', (data) => {
      this.buffer = Buffer.concat([this.buffer, data]);
      this.readPackets();
    });
  }

  /** Starts `binary` without a window on a fresh profile. */
  static async launch(binary: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'redress-firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const browser = spawn(
      binary,
      ['-headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      { stdio: 'ignore' },
    );
    const end = Date.now() + START_MS;
    let port = Number.NaN;
    while (Number.isNaN(port) && Date.now() < end) {
      await wait(100);
      port = Number.parseInt(
        await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''),
        10,
      );
    }
    const socket = connect(port, '127.0.0.1');
    const firefox = new Firefox(browser, socket, profile);
    await firefox.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return firefox;
  }

  /** Sends a command and gives its value. @throws Error with what the browser says. */
  send<Value>(command: string, parameters: object = {}): Promise<Value> {
    this.lastId += 1;
    const id = this.lastId;
    const text = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ([, , error, value]) => {
        if (error === null) resolve(value as Value);
        else reject(new Error(`${command}: ${JSON.stringify(error).slice(0, 600)}`));
      });
      this.socket.write(`${text.length}:`);
      this.socket.write(text);
    });
  }

  /** Runs the body of an asynchronous function in the page in front, or in the browser itself; gives what it returns. */
  async run<Value>(body: string, where: 'content' | 'chrome' = 'content'): Promise<Value> {
    await this.send('Marionette:SetContext', { value: where });
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = await this.send<{ value: { value?: Value; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      { script, args: [], sandbox: where === 'chrome' ? 'system' : null, scriptTimeout: 60_000 },
    );
    await this.send('Marionette:SetContext', { value: 'content' });
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as Value;
  }

  /** Installs an unpacked extension until the browser closes; gives the address of its own pages. */
  async install(path: string): Promise<string> {
    const { value: id } = await this.send<{ value: string }>('Addon:Install', { path, temporary: true });
    const host = await this.run<string>(
      `return WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname;`,
      'chrome',
    );
    return `moz-extension://${host}`;
  }

  /** Waits until `body` returns something true in the page in front. @throws Error when it never does. */
  async until(body: string, message: string): Promise<void> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      if (await this.run<boolean>(`return Boolean(${body});`).catch(() => false)) return;
      await wait(50);
    }
    throw new Error(`Never came: ${message}`);
  }

  async close(): Promise<void> {
    this.socket.destroy();
    this.browser.kill('SIGKILL');
    await new Promise((resolve) => this.browser.once('exit', resolve));
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private readPackets(): void {
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number.parseInt(this.buffer.subarray(0, colon).toString(), 10);
      if (this.buffer.length < colon + 1 + length) return;
      const packet = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      // The first packet greets and answers nothing.
      if (Array.isArray(packet)) this.waiting.get(packet[1])?.(packet as [number, number, unknown, unknown]);
    }
  }
}
