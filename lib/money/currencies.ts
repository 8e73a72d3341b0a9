// Which currencies a printed sign or code can stand for, and how many decimals each currency has.

/** ISO 4217 currencies without and with three decimals; all others that the shop prices in have two. */
const NO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND';

/** How many decimals ISO 4217 gives a currency. */
export function minorDigits(currency: string): number {
  return NO_DECIMALS.includes(currency) ? 0 : THREE_DECIMALS.includes(currency) ? 3 : 2;
}

// A `!` marks the one that the sign means where nothing else is said; without it only the hint decides.
const SIGNS = `
us $|us$|$ us|$us=!USD;c$|ca $|ca$|$ ca|$ca=!CAD;a$|au $|au$|$ au|$au=!AUD;nz $|nz$|$ nz|$nz=!NZD
hk $|hk$|$ hk|$hk=!HKD;nt $|nt$|$ tw|$tw=!TWD;cl$|$cl=!CLP;co$|$co=!COP;ar$|$ar=!ARS;uy$|$u=!UYU
s$|sg $|sg$|$ sg|$sg=!SGD;mx $|mx$|$ mx|$mx=!MXN;r$|br$=!BRL
$=USD CAD AUD NZD HKD TWD SGD MXN CLP COP ARS UYU DOP BMD BSD BBD JMD TTD BZD FJD NAD XCD
€=!EUR;£gb=!GBP;£=!GBP EGP LBP SYP GIP FKP SHP SDG SSP;e£|ج.م=!EGP
¥=JPY CNY;jp¥|円=!JPY;cn¥|rmb=!CNY;元=CNY TWD;₩|원=!KRW KPW
₽=!RUB;руб.|руб|рублей|рубля|рубль|р.=!RUB BYN;₴|грн.|грн=!UAH;br=BYN ETB;₸|тг=!KZT;₼=!AZN;₾=!GEL;сум|so'm=!UZS
zł|zl=!PLN;kč=!CZK;kr.|kr=SEK NOK DKK ISK;ikr=!ISK;nkr=!NOK;dkr=!DKK;ft=!HUF;lei=RON MDL;лв.|лв=!BGN;fr.|fr=CHF XOF XAF
₺|tl=!TRY;₪|ש"ח|nis=!ILS;sr|ر.س=!SAR;﷼=SAR IRR OMR YER QAR;د.إ|د.ا=!AED;د.م.|د.م=!MAD;dh=AED MAD;د.ج=!DZD;د.ت=!TND;د.ك=!KWD;د.ب=!BHD;د.ع=!IQD;د.أ=!JOD;ر.ق=!QAR;ر.ع=!OMR
₹=!INR;rs.|rs=INR PKR LKR NPR MUR;₱=!PHP CUP;฿=!THB;₫|đ=!VND;rp=!IDR;rm=!MYR;৳=!BDT
s/.|s/=!PEN;₲=!PYG;₡=!CRC;bs.|bs=BOB VES;₦=!NGN;ksh=!KES;gh₵=!GHS;r=ZAR`;

const CODES =
  'AED ARS AUD AZN BDT BGN BHD BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS HKD HUF IDR ILS INR ISK JOD JPY KES KRW KWD KZT LKR MAD MDL MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU UZS VND ZAR';

/** A sign and what it may stand for, first the one that it means by default, if any. */
export interface Sign {
  sign: string;
  currencies: readonly string[];
  sure: string | null;
  /** ISO codes count in capitals only. */
  isCode: boolean;
}

/** ISO 4217 codes of the currencies that the shop prices in, in their alphabet's order. */
export function currencyCodes(): string[] {
  return CODES.split(' ');
}

let signs: readonly Sign[] | null = null;

/** Every known sign in lower case, the longest first; ISO codes are among them in upper case. */
export function currencySigns(): readonly Sign[] {
  if (signs !== null) return signs;
  const list: Sign[] = CODES.split(' ').map((code) => ({
    sign: code,
    currencies: [code],
    sure: code,
    isCode: true,
  }));
  // In small letters it is a word of several languages.
  list.push({ sign: 'DA', currencies: ['DZD'], sure: 'DZD', isCode: true });
  for (const entry of SIGNS.trim().split(/[;\n]/)) {
    const [names = '', codes = ''] = entry.split('=');
    const currencies = codes.replace('!', '').split(' ');
    const sure = codes.startsWith('!') ? codes.slice(1, 4) : null;
    // NFKC as in the text that they are held against: `﷼` is taken apart there.
    for (const name of names.normalize('NFKC').split('|'))
      list.push({ sign: name, currencies, sure, isCode: false });
  }
  signs = list.sort((a, b) => b.sign.length - a.sign.length);
  return signs;
}
