// How far apart two countries are at the least, so that no way is called impossible that has a short cut.

/**
 * Every country (ISO 3166-1 alpha-2) as circles that hold all of it, each with the degrees north and east of its centre and
 * its radius in km, rounded up. From the borders of Natural Earth 1:50m (public domain, naturalearthdata.com) as packed in
 * world-atlas 2.0.2; places too small for it by world-countries 5, with 150 km. Made on 2026-11-26. Of the United States
 * the contiguous ones: the offices that take in the mail of the world for Alaska stand there.
 */
const CIRCLES = `
AD 43,2,150; AE 25,54,350; AF 34,68,850; AG 17,-62,150; AI 18,-63,100; AL 41,20,250; AM 40,45,250;
AO -11,18,1000; AR -31,-63,1150 -46,-68,1050; AS -14,-171,100; AT 48,13,350;
AU -18,147,1100 -55,159,100 -27,119,1000 -35,150,1100 -16,130,1000 -36,133,900; AW 13,-70,100; AX 60,20,100;
AZ 40,48,350; BA 44,17,250; BB 13,-60,100; BD 24,90,500; BE 50,4,250; BF 11,-2,550; BG 43,25,350;
BH 26,51,100; BI -3,30,250; BJ 9,2,450; BL 18,-63,100; BM 32,-65,100; BN 4,115,200; BO -16,-64,900;
BQ 15,-66,500; BR -2,-67,1150 -26,-49,1050 -12,-41,1100 -16,-64,1000 -1,-50,1050; BS 24,-76,500;
BT 27,90,250; BV -54,3,150; BW -23,24,650; BY 53,28,400; BZ 17,-89,250;
CA 53,-118,1100 47,-67,1150 74,-86,1150 47,-91,1100 60,-76,1150 66,-128,1050; CC -12,97,150;
CD -4,29,1150 0,20,1150; CF 6,21,800; CG -1,15,700; CH 47,8,250; CI 7,-6,500; CK -21,-160,100;
CL -27,-109,100 -46,-71,1200 -27,-71,1100; CM 7,13,750;
CN 27,113,1100 38,84,1100 44,122,1150 26,94,1100 46,98,1050; CO 4,-71,1000; CR 10,-84,300; CU 21,-79,650;
CV 16,-24,250; CW 12,-69,100; CX -10,106,150; CY 35,33,150; CZ 50,15,350; DE 51,10,550; DJ 12,42,200;
DK 56,12,300; DM 15,-61,150; DO 19,-70,250; DZ 32,-1,1100 25,3,1000; EC -1,-83,1000; EE 59,25,250;
EG 27,31,900; EH 24,-13,650; ER 15,40,500; ES 41,-3,700 29,-16,300; ET 8,41,950; FI 65,25,650;
FJ -17,177,650; FK -52,-59,200; FM 6,157,700 10,138,100; FO 62,-7,100; FR 45,3,750; GA -1,12,450;
GB 55,-4,750; GD 12,-62,100; GE 42,43,350; GF 4,-54,300; GG 49,-3,100; GH 8,-2,450; GI 36,-5,150;
GL 76,-40,900 66,-38,900; GM 13,-15,250; GN 10,-11,500; GP 16,-62,150; GQ 2,10,300; GR 38,24,500;
GS -56,-32,500; GT 16,-90,350; GU 13,145,150; GW 12,-15,250; GY 5,-59,500; HK 22,114,100; HM -53,74,100;
HN 15,-86,400; HR 44,16,350; HT 19,-73,200; HU 47,19,350; ID 1,101,950 -5,135,900 -3,122,1050 -2,112,1000;
IE 53,-9,350; IL 31,35,350; IM 54,-5,100; IN 28,74,950 10,93,450 24,90,900 14,78,950; IO -7,72,100;
IQ 33,44,600; IR 31,58,800 36,51,800; IS 65,-19,300; IT 42,12,700; JE 49,-2,100; JM 18,-77,200;
JO 31,37,350; JP 36,142,1100 30,128,850; KE 1,38,700; KG 41,75,550; KH 13,105,400;
KI -3,179,1150 -4,-156,1000; KM -12,44,150; KN 17,-63,100; KP 40,128,450; KR 36,128,400; KW 29,48,200;
KY 20,-81,200; KZ 46,59,1050 48,74,1050; LA 18,105,650; LB 34,36,200; LC 14,-61,100; LI 47,10,100;
LK 8,80,300; LR 6,-9,350; LS -30,28,200; LT 55,24,300; LU 50,6,100; LV 56,25,300; LY 27,19,1050;
MA 28,-10,1150; MC 44,7,100; MD 47,28,250; ME 43,19,200; MF 18,-63,50; MG -19,47,850; MH 9,169,450;
MK 42,22,200; ML 17,-4,1000; MM 19,98,1100; MN 47,97,800 45,111,800; MO 22,114,100; MP 16,145,400;
MQ 15,-61,250; MR 21,-11,900; MS 17,-62,100; MT 36,14,100; MU -20,58,150; MV 4,73,150; MW -13,34,550;
MX 27,-110,1000 21,-96,1000; MY 6,109,1200; MZ -19,36,1100; NA -21,18,950; NC -20,164,500; NE 18,8,1000;
NF -29,168,50; NG 9,9,800; NI 13,-85,350; NL 52,5,250; NO 66,11,1050; NP 28,84,500; NR -1,167,100;
NU -19,-170,100; NZ -44,171,1150 -9,-172,150; OM 21,55,650; PA 9,-80,400; PE -9,-73,1150; PF -15,-144,950;
PG -6,148,950; PH 13,122,950; PK 31,69,1050; PL 52,19,500; PM 47,-56,100; PN -24,-128,100; PR 18,-67,250;
PS 32,35,150; PT 41,-19,1150; PW 5,133,400; PY -24,-59,600; QA 25,51,200; RE -21,56,150; RO 46,25,450;
RS 44,21,350;
RU 51,147,1150 49,36,1350 76,100,1350 52,94,1100 65,163,1350 65,47,1300 48,123,1150 53,63,1100;
RW -2,30,200; SA 26,42,850 20,48,900; SB -9,161,750; SC -5,55,150; SD 15,30,1100; SE 62,16,850;
SG 1,104,100; SH -12,-10,700; SI 46,15,200; SJ 75,22,750; SK 49,20,300; SL 8,-12,300; SM 44,12,100;
SN 14,-14,450; SO 5,46,1000; SR 4,-56,350; SS 8,30,700; ST 1,7,150; SV 14,-89,200; SX 18,-63,50;
SY 35,39,450; SZ -27,32,200; TC 22,-72,100; TD 15,17,1000; TF -48,61,800; TG 9,1,400; TH 13,101,900;
TJ 38,71,400; TK -9,-172,150; TL -9,126,250; TM 40,60,700; TN 34,10,500; TO -20,-174,250; TR 39,35,950;
TT 11,-61,200; TV -8,178,150; TW 24,120,300; TZ -6,35,850; UA 49,31,700; UG 1,32,450; UM 19,167,150;
US 40,-75,1050 31,-109,1100 28,-90,1050 48,-96,1000 42,-116,1050;
UY -32,-56,400; UZ 43,65,800; VA 42,12,100; VC 13,-61,100; VE 7,-67,850; VG 19,-64,150; VI 18,-65,100;
VN 16,105,900; VU -17,169,450; WF -14,-177,200; WS -14,-172,150; XK 43,21,200; YE 15,49,750; YT -13,45,100;
ZA -29,25,1000 -47,38,100; ZM -13,28,800; ZW -19,29,550;`;

const EARTH_RADIUS_KM = 6371;

interface Circle {
  north: number;
  east: number;
  radiusKm: number;
}

let circles: ReadonlyMap<string, readonly Circle[]> | null = null;

/** One of the ways between two countries: from a circle of the first to one of the second. */
export interface Way {
  /** At the least; 0 where they may touch. */
  km: number;
  /** How much earlier the sun stands over the second, about as much as its clocks are behind; negative eastward. */
  hoursWest: number;
}

/** The ways between two countries, of which the shortest is shorter than any real one; none for a country that is not known. */
export function waysBetween(from: string, to: string): Way[] {
  circles ??= readCircles();
  const ends = circles.get(to) ?? [];
  return (circles.get(from) ?? []).flatMap((a) =>
    ends.map((b) => ({
      km: Math.max(0, Math.floor(betweenKm(a, b) - a.radiusKm - b.radiusKm)),
      hoursWest: (a.east - b.east) / 15,
    })),
  );
}

function readCircles(): ReadonlyMap<string, readonly Circle[]> {
  const rows = CIRCLES.split(';').map((row) => row.trim().split(' '));
  return new Map(rows.map(([code = '', ...rest]) => [code, rest.map(readCircle)]));
}

function readCircle(text: string): Circle {
  const [north = 0, east = 0, radiusKm = 0] = text.split(',').map(Number);
  return { north, east, radiusKm };
}

/** Between the centres, along the great circle. */
function betweenKm(a: Circle, b: Circle): number {
  const [north, south, turn] = [a.north, b.north, a.east - b.east].map(
    (degrees) => (degrees * Math.PI) / 180,
  );
  const { sin, cos, acos, min, max } = Math;
  const cosine = sin(north ?? 0) * sin(south ?? 0) + cos(north ?? 0) * cos(south ?? 0) * cos(turn ?? 0);
  return EARTH_RADIUS_KM * acos(min(1, max(-1, cosine)));
}
