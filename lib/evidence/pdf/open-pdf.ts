// Opens a PDF that the buyer brought, read by a thread of its own. Nothing in it runs, no link is followed, and all that its
// fonts and pictures need lies in the extension: no request is made.
import {
  GlobalWorkerOptions,
  getDocument,
  InvalidPDFException,
  PasswordResponses,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { TooSlow, within } from './within';

export type Pdf = PDFDocumentProxy;

/** Addresses within the extension; folders end with a slash. */
export interface PdfParts {
  worker: string;
  /** The character maps of Chinese, Japanese and Korean fonts. */
  maps: string;
  /** The two fonts of signs that no system has. */
  fonts: string;
  /** What decodes JPEG 2000. */
  decoders: string;
}

/** `locked`: it wants a password. */
export type PdfFailure = 'locked' | 'wrong-password' | 'broken' | 'too-slow' | 'unknown';

export class PdfError extends Error {
  constructor(readonly failure: PdfFailure) {
    super(failure);
    this.name = 'PdfError';
  }
}

const OPEN_MS = 30_000;
/** A4 scanned at 600 dots an inch has 35 million; what is larger would take the memory of the whole browser. */
const MOST_IMAGE_PIXELS = 2 ** 27;

/** The open document; whoever opened it calls `loadingTask.destroy()`. @throws PdfError */
export async function openPdf(bytes: Blob, password: string | null, parts: PdfParts): Promise<Pdf> {
  GlobalWorkerOptions.workerSrc = parts.worker;
  const task = getDocument({
    data: new Uint8Array(await bytes.arrayBuffer()),
    ...(password !== null && { password }),
    cMapUrl: parts.maps,
    standardFontDataUrl: parts.fonts,
    wasmUrl: parts.decoders,
    // The policy of our pages forbids both; without them the same is done in plain script.
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MOST_IMAGE_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await within(OPEN_MS, task.promise);
  } catch (thrown) {
    void task.destroy();
    throw new PdfError(failureOf(thrown));
  }
}

export function failureOf(thrown: unknown): PdfFailure {
  if (thrown instanceof PdfError) return thrown.failure;
  if (thrown instanceof TooSlow) return 'too-slow';
  // Its class is not exported.
  if (thrown instanceof Error && thrown.name === 'PasswordException' && 'code' in thrown) {
    return thrown.code === PasswordResponses.INCORRECT_PASSWORD ? 'wrong-password' : 'locked';
  }
  return thrown instanceof InvalidPDFException ? 'broken' : 'unknown';
}
