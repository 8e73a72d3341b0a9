// What no draft may ever say, by language (facts: rules 4, "never write"). New wordings of an old sin belong here.
import type { DraftLanguage } from '../../../lib/model/claim';

export const BANNED: Record<DraftLanguage, readonly [string, RegExp][]> = {
  zh: [],
  es: [],
  pt: [],
  de: [],
  fr: [],
  ko: [],
  en: [
    [
      'waiting without end',
      /\bI (will|can|am ready to) wait\b|\bI don't mind\b|\btake your time\b|\bno (hurry|problem|rush)\b/i,
    ],
    ['accepting the delay', /\baccept\b|\bagree to (the|a|this) (delay|wait|extension)\b|\bextend\b/i],
    ['confirming receipt', /\bI (have |already )?(received|got)\b|(?<!not )\bconfirm(ed)?\b/i],
    ['closing or cancelling', /(?<!not )\bcancel|\bwithdraw|\bclose (the|this|my) (dispute|order|claim)\b/i],
    ['ratings', /\brating|\breviews?\b|\bfeedback\b|\bstars?\b/i],
    [
      'talk elsewhere',
      /whats ?app|telegram|wechat|viber|skype|instagram|\be-?mail\b|\bphone number\b|https?:/i,
    ],
    ['money elsewhere', /paypal|western union|bank transfer|crypto/i],
    ['threats', /\bor else\b|\bconsequences\b|\bpolice\b|\bcourt\b|\blawyer|\bsue\b|\breport you\b|\bwarn/i],
    ['blame', /\bscam|\bfraud|\bcheat|\bliar?\b|\bsteal|\bstole|\bfake\b|\bdishonest/i],
    ['legal advice', /\blaw\b|\blegal|\bstatut|\bconsumer protection\b|\bpenalt|\bmy rights?\b/i],
    ['promises', /\bguarantee|\bI promise\b|\bcertainly\b|\bcourt-proof\b|\b100 ?%/i],
    ['shouting', /!|[A-Z]{5,} [A-Z]{5,}/],
    ['a placeholder', /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object/],
    ['broken typography', / {2}|\n{3}| [.,;:]|\.\.|,,|\( | \)|[^\S\n\u00a0 ]/],
  ],
  ru: [
    [
      'ожидание без срока',
      /подожд|готов[аы]? ждать|(?<!не )буду ждать|не спешите|не торопитесь|ничего страшного/i,
    ],
    ['согласие с задержкой', /соглас(ен|на|ны|ую)|принимаю|продл/i],
    ['подтверждение получения', /(?<!\p{L})(я )?(уже )?получил(а|и)?(?!\p{L})|(?<!не )подтвер/iu],
    ['закрытие и отмена', /(?<!не )отмен|отзову|отозв|закро|закры(ть|ваю)/i],
    ['оценки', /отзыв|рейтинг|оценк|зв[её]зд/i],
    [
      'разговор в другом месте',
      /ват ?сап|whats ?app|телеграм|telegram|вайбер|скайп|электронн|e-?mail|телефон[уа]? |https?:/i,
    ],
    [
      'угрозы',
      /(?<!\p{L})суд(?!ьб)|полици|прокур|адвокат|юрист|пожал(уюсь|оваться)|жалоб|иначе|последстви/iu,
    ],
    ['обвинения', /мошенн|обман|ворова|украл|лж[её]т|поддел/i],
    ['право', /закон|прав(а|о) потребител|стать[яиею]|неустойк|юридическ|Роспотребнадзор/i],
    ['обещания', /гарант|обещаю|обязательно|непременно|100 ?%/i],
    ['крик', /!|[А-ЯЁ]{5,} [А-ЯЁ]{5,}/],
    ['пол автора', /\(а\)|(?<!\p{L})я (не )?\p{L}+(л|ла)(?!\p{L})/iu],
    ['незаполненное место', /[{}]|undefined|null|NaN|\[object/],
    ['сломанный набор', / {2}|\n{3}| [.,;:]|\.\.|,,|\( | \)|[^\S\n\u00a0 ]/],
  ],
};
