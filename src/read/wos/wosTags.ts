import { tagCode } from './taggedFields.ts';

const codes = (tags: string) => new Set(tags.split(' ').map(tagCode));

/** The fields of which a paper is made; all others are passed over. */
const usedTags = codes(
  'PT AU AF BA BF CA GP TI X1 Y1 Z1 SO DE ID WC SC AB C1 C3 PY PD EA EY DI PM UT TC NR RI OI FN DT LA',
);

/** Fields that list people or bodies, one a line. */
export const listTags = codes('AU AF BA BF CA GP BE AE ED');

/** Fields whose text is wrapped: a line that has lost its blanks can be nothing but their continuation. */
export const proseTags = codes('TI AB X1 Y1 Z1 X4 Y4 SO DE ID C1 RP FU FX CR MC WC SC EM');

/** All fields of the Web of Science Core Collection and of the other databases that it exports. */
const known = codes(
  'FN VR PT AU AF BA BF CA GP BE TI SO SE BS LA DT CT CY CL SP HO DE ID AB C1 C3 RP EM RI OI FU FP FX CR NR TC Z9 Z8 ' +
    'ZA ZB ZR ZS U1 U2 PU PI PA SN EI BN J9 JI PD PY VL IS SI PN SU MA BP EP AR DI DL D2 EA EY PG P2 WC WE SC GA PM UT ' +
    'OA HP HC DA ER EF AN TY BR PS PV CO AA AC AE AI AK AS AW BD C2 CC CD CH CI CN CP DG DM DN DP DS EC ED EE EN FT GE ' +
    'GI GN HI HN IA ID IP IV IW JC JG K1 K2 KE L1 LS LT MC MH MI MN MQ MS NM NT OB OR OS PC PE PL PP PR PX RC RG RN RO ' +
    'S1 SA SD SF SG SS TA TC TF TG TM TN TR TT WP X1 X2 X3 X4 X5 Y1 Y2 Y3 Y4 Y5 Z1 Z2 Z3 Z4 Z5 Z6 Z7',
);

/** What is to be done with a field, looked up once for each line. */
export type TagUse = 'used' | 'passed-over' | 'unknown';

const uses: ReadonlyMap<number, TagUse> = new Map([
  ...[...known].map((code) => [code, 'passed-over'] as const),
  ...[...usedTags].map((code) => [code, 'used'] as const),
]);

export const useOf = (code: number): TagUse => uses.get(code) ?? 'unknown';
