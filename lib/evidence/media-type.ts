// What a file is by its content: the name and the type that came with it are hearsay. Only kinds that can be proof are known.
import type { FileFamily } from '../model/imported';

const FAMILIES = {
  'image/png': 'photo',
  'image/jpeg': 'photo',
  'image/webp': 'photo',
  'image/gif': 'photo',
  'image/avif': 'photo',
  'image/heic': 'photo',
  'video/mp4': 'video',
  'video/quicktime': 'video',
  'video/3gpp': 'video',
  'video/webm': 'video',
  'video/x-matroska': 'video',
  'video/x-msvideo': 'video',
  'application/pdf': 'pdf',
  'message/rfc822': 'mail',
  'application/vnd.ms-outlook': 'mail',
  'text/plain': 'note',
} as const satisfies Record<string, FileFamily>;
export type MediaType = keyof typeof FAMILIES;

const TYPES_BY_ENDING: Readonly<Record<string, MediaType>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heic: 'image/heic',
  heif: 'image/heic',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  '3gp': 'video/3gpp',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/** The family of a stored media type, or null for what is no file of the buyer's. */
export function familyOf(mediaType: string): FileFamily | null {
  return isKnown(mediaType) ? FAMILIES[mediaType] : null;
}

/** What a name claims by its ending; null when the ending says nothing that we know. */
export function typeByName(name: string): MediaType | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES_BY_ENDING, ending) ? (TYPES_BY_ENDING[ending] ?? null) : null;
}

function isKnown(mediaType: string): mediaType is MediaType {
  return Object.hasOwn(FAMILIES, mediaType);
}
