// The sins in English.
import type { Never } from './sins';

export const english: Never = {
  waiting:
    /\b(I|we)( will|'ll| can| could| am| are)? (happy to |ready to |glad to )?(wait|be patient)\b|\bI don't mind\b|\btake your time\b|\bno (hurry|problem|rush|worries)\b/iu,
  accepting:
    /\baccept|\bagree(d|ing)? (to|with) (the|a|this|your|waiting)|\bextend|\bextension|\bfine (with|by) me\b/iu,
  confirming:
    /\b(I|we)( have|'ve)?( already| finally| just)? (received|got)\b|(?<!not )\bconfirm|\b(parcel|package|order) (has )?(arrived|come) (safely|today|at last)\b/iu,
  closing:
    /(?<!not )\bcancel(?!(lation of)? this unshipped order)|\bwithdr(aw|ew)|\bclos(e|ing) (the|this|my) (dispute|order|claim)\b|\bdrop (the|this|my) (dispute|claim)\b/iu,
  ratings: /\brating|\breviews?\b|\bfeedback\b|\bstars?\b/iu,
  elsewhere:
    /whats ?app|telegram|wechat|viber|skype|instagram|facebook|\be-?mail|\b(phone|mobile) number\b|\b(call|text) me\b|https?:|www\./iu,
  money: /paypal|western union|(bank|wire) transfer|crypto|bitcoin|\bcash\b/iu,
  threats:
    /\bor else\b|\botherwise\b|\bconsequences\b|\bpolice\b|\bcourt\b|\blawyer|\battorney|\bsue\b|\bsuing\b|\breport(ing)? you\b|\bwarn|\bexpose\b/iu,
  blame: /\bscam|\bfraud|\bcheat|\bliars?\b|\blying\b|\bsteal|\bstole|\bthie(f|ves)|\bfake\b|\bdishonest/iu,
  law: /\blaws?\b|\blegal|\bstatut|\bconsumer (protection|rights)\b|\bpenalt|\bmy rights?\b|\bdamages\b/iu,
  promises:
    /\bguarantee(?!d delivery date on the order page)|\b(I|we) promise\b|\bcertainly\b|\bdefinitely\b|\bcourt-proof\b|\b100 ?%/iu,
};
