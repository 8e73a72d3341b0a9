// Talks to a browser target that Playwright does not show, such as the toolbar's popup, over the browser's devtools session.
import type { CDPSession } from '@playwright/test';

type Reply = { id: number; result?: unknown; error?: { message: string } };

export class Target {
  private nextId = 1;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(
    private readonly devtools: CDPSession,
    private readonly sessionId: string,
    readonly targetId: string,
  ) {
    devtools.on('Target.receivedMessageFromTarget', this.onMessage);
    devtools.on('Target.detachedFromTarget', this.onDetached);
  }

  static async attach(devtools: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(devtools, sessionId, targetId);
  }

  private readonly onMessage = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== this.sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    const caller = this.waiting.get(reply.id);
    if (caller === undefined) return;
    this.waiting.delete(reply.id);
    if (reply.error === undefined) caller.resolve(reply.result);
    else caller.reject(new Error(reply.error.message));
  };

  private readonly onDetached = (event: { sessionId: string }): void => {
    if (event.sessionId !== this.sessionId) return;
    this.devtools.off('Target.receivedMessageFromTarget', this.onMessage);
    this.devtools.off('Target.detachedFromTarget', this.onDetached);
    for (const { reject } of this.waiting.values()) reject(new Error('The target closed.'));
    this.waiting.clear();
  };

  /** Sends a devtools command to the target. */
  async send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = this.nextId++;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    await this.devtools.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return (await answer) as Result;
  }
}
