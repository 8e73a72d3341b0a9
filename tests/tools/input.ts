// What the commands for pages share: a file becomes a page, or one clear line says why it does not.
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import type { Reading } from '../../lib/model/reading';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import type { PayloadInput } from '../../lib/sites/payloads/payload';
import { readPayload } from '../../lib/sites/payloads/read-payload';
import { asHeard } from './as-heard';

/** What a tool prints, where, and its exit code. */
export interface Outcome {
  output?: string;
  problem?: string;
  exitCode: number;
}

/** Input that cannot be read; its message is the one line that the caller sees. */
export class Unreadable extends Error {}

/** Runs a tool's work: exit 0 with what it gives, or 2 with one clear line. */
export async function answer(work: () => string | Promise<string>): Promise<Outcome> {
  try {
    return { output: await work(), exitCode: 0 };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message, exitCode: 2 };
    throw error;
  }
}

/** The words of a command taken apart; `usage` is part of what is said of words that it does not know. */
export function parseWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${usage}`);
  }
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Unreadable(`${path}: no such file, or not readable`);
  }
}

/** @param mayBeEmpty where what the page loaded speaks for itself. */
export function readDocument(path: string, mayBeEmpty = false): Document {
  const html = readText(path);
  const isPage = /<[a-z!]/i.test(html) || (html.trim() === '' && mayBeEmpty);
  if (html.includes('\0') || !isPage) throw new Unreadable(`${path}: not a page of HTML`);
  return parseHTML(html.trim() || '<html><body></body></html>').document;
}

export function checkAddress(url: string): string {
  if (!URL.canParse(url)) throw new Unreadable(`--url ${url}: not an address`);
  return url;
}

/** One answer of the shop's or a carrier's own calls, known by its shape. */
export function readAnswerFile(path: string, context: PayloadInput): Reading {
  const payload = parsePayload(asHeard(readText(path)));
  if (payload === null) throw new Unreadable(`${path}: not JSON, or larger or deeper than any answer`);
  const reading = readPayload(payload, context);
  if (reading === null) throw new Unreadable(`${path}: not an answer that is known by its shape`);
  return reading;
}
