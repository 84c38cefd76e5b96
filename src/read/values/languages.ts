import { foldedWords } from '../../lib/fold.ts';
import { remembered } from '../text/remembered.ts';

/** Languages with a code of ISO 639-1: it, their codes of ISO 639-2 and 639-3, and their names in English, folded. */
const languages =
  'aa aar: afar; ab abk: abkhazian; ae ave: avestan; af afr: afrikaans; ak aka fat twi: akan; am amh: amharic; an ' +
  'arg: aragonese; ar ara arb: arabic; as asm: assamese; av ava: avaric; ay aym ayr: aymara; az aze azj: ' +
  'azerbaijani; ba bak: bashkir; be bel: belarusian; bg bul: bulgarian; bi bis: bislama; bm bam: bambara; bn ben: ' +
  'bengali, bangla; bo bod tib: tibetan; br bre: breton; bs bos: bosnian; ca cat: catalan, valencian; ce che: ' +
  'chechen; ch cha: chamorro; co cos: corsican; cr cre cwd: cree; cs ces cze: czech; cu chu: church slavic; cv chv: ' +
  'chuvash; cy cym wel: welsh; da dan: danish; de deu ger: german; dv div: divehi; dz adp dzo: dzongkha; ee ewe: ' +
  'ewe; el ell gre: greek, modern greek, greek modern; en eng: english; eo epo: esperanto; es spa: spanish, ' +
  'castilian, espanol; et ekk est: estonian; eu baq eus: basque; fa fas per pes: persian, farsi; ff fuc ful: fulah, ' +
  'fula; fi fin: finnish; fj fij: fijian; fo fao: faroese; fr fra fre: french; fy fry: western frisian; ga gle: ' +
  'irish; gd gla: scottish gaelic, gaelic; gl glg: galician; gn grn gug: guarani; gu guj prp: gujarati; gv glv: ' +
  'manx; ha hau: hausa; he heb: hebrew; hi hin: hindi; ho hmo: hiri motu; hr hrv scr: croatian; ht hat: haitian ' +
  'creole; hu hun: hungarian; hy arm hye: armenian; hz her: herero; ia ina: interlingua; id ind: indonesian; ie ' +
  'ile: interlingue; ig ibo: igbo; ii iii: sichuan yi; ik esk ipk: inupiaq; io ido: ido; is ice isl: icelandic; it ' +
  'ita: italian; iu ike iku: inuktitut; ja jpn: japanese; jv jav jaw: javanese; ka geo kat: georgian; kg kng kon: ' +
  'kongo; ki kik: kikuyu; kj kua: kuanyama; kk kaz: kazakh; kl kal: kalaallisut; km khm: khmer; kn kan: kannada; ko ' +
  'kor: korean; kr kau knc: kanuri; ks kas: kashmiri; ku kmr kur: kurdish; kv kom kpv: komi; kw cor: cornish; ky ' +
  'kir: kyrgyz; la lat: latin; lb ltz: luxembourgish; lg lug: ganda; li lim: limburgish; ln lin: lingala; lo lao: ' +
  'lao; lt lit: lithuanian; lu lub: luba-katanga; lv lav lvs: latvian; mg mlg plt: malagasy; mh mah: marshallese; ' +
  'mi mao mri: maori; mk mac mkd: macedonian; ml mal: malayalam; mn drh khk mon: mongolian; mr mar: marathi; ms may ' +
  'msa zsm: malay; mt mlt: maltese; my bur mya: burmese; na nau: nauru; nb nob: norwegian bokmal; nd nde: north ' +
  'ndebele; ne nep npi: nepali; ng ndo: ndonga; nl dut nld: dutch, flemish; nn nno: norwegian nynorsk; no nor: ' +
  'norwegian; nr nbl: south ndebele; nv nav: navajo; ny nya: chichewa, nyanja; oc oci: occitan; oj ojg oji: ojibwa; ' +
  'om gaz orm: oromo; or ori ory: oriya, odia; os oss: ossetic; pa pan: punjabi; pi pli: pali; pl pol: polish; ps ' +
  'pbu pus: pashto, pushto; pt por: portuguese; qu que quz: quechua; rm roh: romansh; rn run: rundi; ro mol ron ' +
  'rum: romanian, moldavian, moldovan; ru rus: russian; rw kin: kinyarwanda; sa cls san: sanskrit; sc src srd: ' +
  'sardinian; sd snd: sindhi; se sme: northern sami; sg sag: sango; si sin: sinhala, sinhalese; sk slk slo: slovak; ' +
  'sl slv: slovenian; sm smo: samoan; sn sna: shona; so som: somali; sq alb als sqi: albanian; sr scc srp: serbian; ' +
  'ss ssw: swati; st sot: southern sotho; su sun: sundanese; sv swe: swedish; sw swa swh: swahili; ta tam: tamil; ' +
  'te tel: telugu; tg tgk: tajik; th tha: thai; ti tir: tigrinya; tk tuk: turkmen; tn tsn: tswana; to ton: tongan; ' +
  'tr tur: turkish; ts tso: tsonga; tt tat: tatar; ty tah: tahitian; ug uig: uyghur; uk ukr: ukrainian; ur urd: ' +
  'urdu; uz uzb uzn: uzbek; ve ven: venda; vi vie: vietnamese; vo vol: volapuk; wa wln: walloon; wo wol: wolof; xh ' +
  'xho: xhosa; yi ydd yid: yiddish; yo yor: yoruba; za zha zyb: zhuang; zh chi cmn zho: chinese, mandarin, mandarin ' +
  'chinese; zu zul: zulu';

/** Names in other languages, and what LaTeX (babel, polyglossia) calls languages. */
const otherNames =
  'en: american, british, usenglish, ukenglish, canadian, australian, newzealand, anglais, englisch, ingles, inglese, engels, ' +
  'engelska, 英文, 英语, 英語, 영어; de: deutsch, ngerman, naustrian, nswissgerman, austrian, swissgerman, germanb, allemand, aleman, tedesco, ' +
  'alemao, duits, 德文, 德语; fr: francais, frenchb, acadian, canadien, franzosisch, frances, francese, frans, 法文, 法语; ' +
  'es: espanol, spanisch, espagnol, spagnolo, espanhol, castellano, spaans, 西班牙语; pt: portugues, portuges, brazil, brazilian, ' +
  'brazilian portuguese, portugiesisch, portugais, portoghese; it: italiano, italienisch, italien, 意大利语; nl: nederlands, niederlandisch, ' +
  'neerlandais; ru: русский, russisch, russe, ruso, 俄语; zh: chinese simplified, chinese traditional, simplified chinese, ' +
  'traditional chinese, 中文, 汉语, 漢語, 简体中文, 繁體中文, chinesisch, chinois, chino; ja: 日本語, 日文, 日语, japanisch, japonais; ' +
  'ko: 한국어, koreanisch, coreen; pl: polski, polnisch, polonais; cs: cestina, tschechisch; sv: svenska, schwedisch; da: dansk; ' +
  'no: norsk, norwegian unspecified; nb: bokmal, norsk bokmal, norwegian bokmal; nn: nynorsk, norwegiannynorsk; fi: suomi, finnisch; hu: magyar, ungarisch; ' +
  'tr: turkce, turkisch; el: polutonikogreek, ελληνικα, griechisch; uk: українська; ar: العربيه, العربية, arabisch; fa: فارسی; he: עברית; ' +
  'hr: hrvatski; sr: srpski, serbianc; sl: slovene, slovenscina; sk: slovencina; ro: romana; ca: catala; eu: euskara; gl: galego; ' +
  'id: bahasa, bahasa indonesia, bahasai, indon; ms: bahasa malaysia, malaysian, bahasam, bahasa melayu; vi: tieng viet; mn: xalxa; is: islenska; et: eesti; ' +
  'lt: lietuviu; lv: latviesu; ga: gaelic irish; gd: scottish; sq: shqip';

const codeOf = new Map<string, string>();
for (const row of `${languages}; ${otherNames}`.split('; ')) {
  const [codes, names] = row.split(': ') as [string, string];
  const [code] = codes.split(' ') as [string];
  for (const word of [...codes.split(' '), ...names.split(', ').map(foldedWords)]) codeOf.set(word, code);
}

/** `en-GB`, `zh_Hans`: what stands behind the language tells a country or a script. */
const tag = /^([a-z]{2,3})[-_][a-z0-9]{2,8}(?:[-_][a-z0-9]{2,8})*$/i;

function maybeCode(text: string): string | undefined {
  const language = tag.exec(text.trim())?.[1] ?? text.replace(/[([].*$/s, '');
  return codeOf.get(foldedWords(language));
}

const inText = remembered((text: string): string =>
  text
    .slice(0, 200)
    .split(/[;,/|&\n]|\band\b/)
    .map(maybeCode)
    .reduce<string>((first, code) => first || (code ?? ''), ''),
);

/**
 * The language that a record states in these texts, as its code of ISO 639-1: of several the first, which is that of the
 * text itself; undefined where none has a code.
 */
export function languageOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const code = text === '' ? '' : inText(text);
    if (code !== '') return code;
  }
  return undefined;
}
