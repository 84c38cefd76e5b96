/** A mark or the end stands after the word, so that it names the item and is not a part of what a paper is about. */
const alone = (words: string): string => String.raw`(?:${words})(?=\s?[:.,–—-]|$)`;

/** What journals print beside papers, by how their titles begin in the main languages. */
const beginnings = {
  reviews: [
    '(?:book|film|software|media) reviews?|books? (?:received|in brief|noted)|briefly noted|publications received',
    'review of(?: the book)?:|reviewed work|review essay:|reviews?:',
    'buchbesprechung(?:en)?|rezension(?:en)?|comptes? rendus?|recensions?|recensioni?|recensioner|resenhas?',
    `reseñas? del?|${alone('reseñas?')}|boekbespreking(?:en)?|recensie|recenzj[ae]|kitap (?:incelemesi|tanıtımı)`,
    'рецензи[яиї]|рецензія',
  ],
  corrections: [
    'errat(?:um|a)|corrigend(?:um|a)|correction to|corrections?:|(?:publisher|author) correction|addend(?:um|a)',
    'retraction(?:[:.,]| note| notice)|retracted(?::| article)|expression of concern|withdrawn:|withdrawal(?::| notice)',
    'berichtigung|rectificatif|fe de erratas|sprostowanie|düzeltme|исправлени[ея]|опечатк[аи]',
  ],
  notices: [
    `(?:guest )?${alone('editorials?')}|(?:guest )?editorial (?:note|comment|introduction)`,
    "editor'?s?'? (?:note|introduction|preface|comments?|choice|column|message|page|foreword)",
    'from the editors?|letters? (?:to|from) the editor|message from the|in this issue|special issue',
    'introduction to (?:the|this) special issue|publisher.s note|in memoriam',
    `${alone('obituar(?:y|ies)')}|obituary of|calls? for (?:papers|participation|proposals|nominations)`,
    'announcements?:|(?:list of )?reviewers? (?:list|for)|list of reviewers|reviewer acknowledge?ments?',
    'acknowledge?ments? (?:to|of) (?:our )?(?:the )?(?:reviewers|referees)|table of contents|front ?(?:cover|matter)',
    'back ?(?:cover|matter)|title page|(?:author|subject) index|masthead|issue information|conference calendar',
    'nachruf|geleitwort|vorwort|zu diesem heft|nécrologie|avant-propos|appel à (?:communications|contributions)',
    `${alone('éditorial|editoriale')}|nota editorial|necrológica|obituario|chamada de (?:artigos|trabalhos)`,
    'in ricordo di|некролог|от редак(?:ции|тора)|від редакції',
  ],
};

/** The same by the whole title. */
const wholes = {
  reviews: 'reviews?|books?|received',
  corrections: 'corrections?|retraction',
  notices:
    'contents|editors?|index|news|notes?|announcements?|preface|foreword|introduction|acknowledge?ments?|calendar|letters?|' +
    "comments?|reply|response|authors?'? (?:reply|response)|contributors|untitled|\\[no title|no title|cover|inhalt|" +
    'inhaltsverzeichnis|sommaire|table des matières|índice|sumario|sumário|sommario|содержание|предисловие|зміст',
};

/** In Chinese, Japanese and Korean. */
const unspaced = {
  reviews: '书评|書評|서평',
  corrections: '勘误|更正|撤稿|正誤表|訂正|정오표',
  notices: '社论|编者按|编者的话|卷首语|讣告|征稿|目录|目次|追悼|追悼文|巻頭言|編集後記|論文募集|사설|추도사|권두언',
};

/** At the end: `Some Title by Ann Author (review)`. */
const endings = {
  reviews: String.raw`[(\[](?:book )?review[)\]]\.?|[.:–—-]\s(?:book reviews?|a review essay)\.?`,
  corrections: String.raw`[.:–—-]\s(?:erratum|corrigendum)\.?`,
  notices: String.raw`[.:–—-]\s(?:obituary|editorial)\.?`,
};

export const editorialKinds = ['reviews', 'corrections', 'notices'] as const;

const kinds = editorialKinds.map((kind) => ({
  beginning: new RegExp(String.raw`^(?:${beginnings[kind].join('|')})(?![\p{L}\p{N}])|^(?:${wholes[kind]})$`, 'iu'),
  raw: new RegExp(String.raw`^[【\[(（「]?(?:${unspaced[kind]})(?!\p{L})|(?:${endings[kind]})$`, 'iu'),
}));

const decoration = /^[\s"'“‘«[(*]+|[\s"'”’».)\]*]+$/gu;
/** Titles are told by less. */
const longest = 400;

/** The place among `editorialKinds` of what is no paper on a subject, by its title; −1 of a paper. */
export function editorialKindOf(title: string): number {
  const whole = title.slice(0, longest).trim();
  const bare = whole.replace(decoration, '').replaceAll('’', "'");
  return kinds.findIndex(({ beginning, raw }) => beginning.test(bare) || raw.test(whole));
}
