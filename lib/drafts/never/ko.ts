// The sins in Korean: the "not" stands behind the verb.
import type { Never } from './sins';

export const korean: Never = {
  waiting: /(?<!답변을 )기다리겠|기다릴(게|께| 수)|기다려 (드리|보)|천천히|괜찮(습니다|아요)|급하지 않/u,
  accepting: /받아들이|동의(합|하|했)|수락|연장|양해(합|하)/u,
  confirming: /확인(합니다|했|할게|하겠|해 드리)|받았습니다|받았어요|수령했|(잘|무사히) 도착/u,
  closing: /취소(합니다|하겠|할게|했|해 드리)|철회|분쟁을 (닫|종료|종결|끝)/u,
  ratings: /평점|별점|리뷰|후기|평가|별 (한|다섯) 개/u,
  elsewhere: /카카오|카톡|메일|전화|휴대폰|라인으로|whats ?app|telegram|wechat|https?:|www\./iu,
  money: /계좌|송금|이체|현금|paypal|비트코인/iu,
  threats: /고소|고발|법원|변호사|경찰|신고|소송|그렇지 않으면|책임을 묻|경고/u,
  blame: /사기|속였|속이|거짓|가짜|도둑|훔치|훔쳤/u,
  law: /법률|법에|법적|소비자 ?보호|권리|손해 ?배상|위약금/u,
  promises: /약속(합|드|하겠|할게)|보장|반드시|틀림없이|100 ?%/u,
};
