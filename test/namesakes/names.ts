import type { Random } from '../../src/lib/random.ts';
import { cultures, latinCultures } from '../../src/sources/plantedNames.ts';
import { chance, oneOf } from './chance.ts';

/** A person's name in its parts, as he or she would write it in full. */
export interface PersonName {
  /** First name, then middle names; a double name is one with a hyphen in it. */
  readonly given: readonly string[];
  /** `van der`, `de la`, `von`, `al-`; empty for most. */
  readonly particle: string;
  readonly family: string;
  /** As written at home, family name first, where that is not in Latin letters. */
  readonly ownScript?: string;
}

/** The Vietnamese families of the table end in letters that make no name by themselves; the others read well. */
const western = cultures.slice(0, latinCultures).filter(({ given }) => !given.includes('Thị-Hương'));
const germanic = western[1]!;

const familiesOf = ({ heads, middles, tails }: (typeof western)[number]): number =>
  heads.length * tails.length * (middles.length + 1);

function familyOf({ heads, middles, tails }: (typeof western)[number], index: number): string {
  const head = heads[index % heads.length]!;
  const rest = Math.floor(index / heads.length);
  const middle = Math.floor(rest / tails.length);
  return head + (middle === 0 ? '' : middles[middle - 1]!) + tails[rest % tails.length]!;
}

/** Full name number `serial`: no two are equal below half a million. */
export function rareName(serial: number): PersonName {
  const culture = western[serial % western.length]!;
  const index = Math.floor(serial / western.length);
  const size = familiesOf(culture);
  const family = familyOf(culture, (index * 7919) % size);
  const given = culture.given[(index * 5 + Math.floor(index / size)) % culture.given.length]!;
  return { given: [given], particle: '', family };
}

/** Another surname, for those who change theirs. */
export const otherFamily = (random: Random): string => {
  const culture = oneOf(random, western);
  return familyOf(culture, Math.floor(random() * familiesOf(culture)));
};

/** A middle name of the same culture, where the culture has such. */
export function withMiddleName(name: PersonName, random: Random): PersonName {
  const [first] = name.given;
  const culture = western.find(({ given }) => given.includes(first!.split('-')[0]!));
  const middle = oneOf(random, (culture ?? germanic).given);
  return culture && !name.ownScript && middle !== first ? { ...name, given: [first!, middle] } : name;
}

/** A middle name for most, and now and then a double first name. */
export function withMoreGivenNames(name: PersonName, random: Random): PersonName {
  const [first] = name.given;
  const names = western.find(({ given }) => given.includes(first!))!.given;
  const isDouble = chance(random, 0.12);
  const named = isDouble ? { ...name, given: [`${first}-${oneOf(random, names)}`] } : name;
  return chance(random, 0.6) ? withMiddleName(named, random) : named;
}

/** With German, Dutch, Iberian and Arabic particles. */
export function particledName(serial: number, random: Random): PersonName {
  const { given, family } = rareName(serial);
  const particle = oneOf(random, ['van der', 'van', 'de la', 'von', 'al-', 'dos', 'del', 'ten']);
  return { given, particle, family };
}

type Sign = readonly [sign: string, sound: string];
const signs = (text: string): readonly Sign[] => text.split(' ').map((pair) => pair.split('/') as [string, string]);

/** The commonest first. */
const chinese = {
  families: signs(
    '王/Wang 李/Li 张/Zhang 刘/Liu 陈/Chen 杨/Yang 黄/Huang 赵/Zhao 吴/Wu 周/Zhou 徐/Xu 孙/Sun 马/Ma 朱/Zhu 胡/Hu 郭/Guo 何/He 林/Lin 高/Gao 罗/Luo 黎/Li 章/Zhang 许/Xu 汪/Wang',
  ),
  given: signs(
    '伟/Wei 芳/Fang 敏/Min 静/Jing 丽/Li 强/Qiang 磊/Lei 军/Jun 洋/Yang 勇/Yong 艳/Yan 杰/Jie 娟/Juan 涛/Tao 明/Ming 超/Chao 霞/Xia 平/Ping 刚/Gang 薇/Wei 维/Wei 晶/Jing 燕/Yan 俊/Jun 雷/Lei 民/Min 小/Xiao 晓/Xiao 志/Zhi 文/Wen',
  ),
};
const korean = {
  families: signs('김/Kim 이/Lee 박/Park 최/Choi 정/Jung 강/Kang 조/Cho 윤/Yoon'),
  given: signs('민/Min 준/Jun 지/Ji 현/Hyun 수/Soo 영/Young 서/Seo 호/Ho 은/Eun 진/Jin'),
};
const japanese = {
  families: signs(
    '佐藤/Sato 鈴木/Suzuki 高橋/Takahashi 田中/Tanaka 伊藤/Ito 渡辺/Watanabe 山本/Yamamoto 中村/Nakamura 小林/Kobayashi 加藤/Kato 吉田/Yoshida 山田/Yamada',
  ),
  given: signs('健/Ken 真/Shin 直/Nao 陽/Yo 由/Yu 正/Masa 和/Kazu 裕/Hiro 智/Tomo 明/Aki'),
  second: signs('一/ichi 子/ko 樹/ki 美/mi 太/ta 也/ya 人/to 郎/ro 恵/e 代/yo'),
};

/** The syllables of a first name stand with a hyphen between them, as `Xiao-Ming`; how they are written is another matter. */
export function easternName(random: Random): PersonName {
  const { families, given, second } = chance(random, 0.7)
    ? { ...chinese, second: chance(random, 0.6) ? chinese.given : [] }
    : chance(random, 0.5)
      ? { ...korean, second: korean.given }
      : japanese;
  const [familySign, family] = families[zipf(random, families.length)]!;
  const syllables = [given, second].filter(({ length }) => length > 0).map((signsOf) => oneOf(random, signsOf));
  return {
    given: [syllables.map(([, sound]) => sound).join('-')],
    particle: '',
    family,
    ownScript: familySign + syllables.map(([sign]) => sign).join(''),
  };
}

/** A name that many have: of a few families and first names, some far commoner than others. */
export function commonWesternName(random: Random): PersonName {
  const culture = western[zipf(random, 4)]!;
  return {
    given: [culture.given[zipf(random, 16)]!],
    particle: '',
    family: familyOf(culture, zipf(random, 12)),
  };
}

/** 0 … count − 1; k about as often as 1 / (k + 2). */
const zipf = (random: Random, count: number): number =>
  Math.min(count - 1, Math.floor(2 * ((count / 2 + 1) ** random() - 1)));
