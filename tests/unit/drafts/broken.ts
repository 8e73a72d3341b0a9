// How a text looks that was put together badly, by language.
import type { DraftLanguage } from '../../../lib/model/claim';

const EVERYWHERE: readonly [string, RegExp][] = [
  ['shouting', /[!！]|\p{Lu}{5,} \p{Lu}{5,}/u],
  ['a placeholder', /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object/],
  ['broken typography', / {2}|\n{3}| [.,;:]|\.\.|,,|\( | \)|[^\S\n\u00a0\u202f ]/],
];

export const BROKEN: Record<DraftLanguage, readonly [string, RegExp][]> = {
  en: EVERYWHERE,
  ru: [...EVERYWHERE, ['the writer’s sex', /\(а\)|(?<!\p{L})я (не )?\p{L}+(л|ла)(?!\p{L})/iu]],
  zh: [...EVERYWHERE, ['western stops', /\p{Script=Han}[,.;:?]|[，。；：] /u]],
  es: [...EVERYWHERE, ['the writer’s sex', /(?<!\p{L})(estoy|soy) \p{L}+[oa](?!\p{L})/iu]],
  pt: [
    ...EVERYWHERE,
    ['the writer’s sex', /(?<!\p{L})(obrigad[oa]|grat[oa]|(estou|sou) \p{L}+[oa])(?!\p{L})/iu],
  ],
  de: [...EVERYWHERE, ['a small beginning', /(^|\. |\n)\p{Ll}/u]],
  ko: EVERYWHERE,
  fr: [...EVERYWHERE, ['a missing no-break space', /[^\s\u00a0\u202f][;?»]|[^\u00a0\u202f]»|«[^\u00a0]/u]],
};
