/**
 * Titles of what journals print beside papers: reviews of books, corrections, editorials, notices. Groups of them are no
 * subject. In the main languages, at the beginning of a title or as the whole of it.
 */
const beginnings = [
  ...['book reviews?', 'books? (?:received|in brief|noted)', 'review of(?: the book)?:', 'review essay:', 'reviews?:'],
  ...[
    'errat(?:um|a)',
    'corrigend(?:um|a)',
    'correction to',
    'corrections?:',
    'publisher correction',
    'author correction',
  ],
  ...[
    'addend(?:um|a)',
    'retraction(?:[:.]|,| note| notice)',
    'retracted(?::| article)',
    'expression of concern',
    'withdrawn:',
    'withdrawal(?: notice|:)',
  ],
  ...[
    '(?:guest )?editorial(?=\\s?[:.,–—-]| note| comment| introduction|$)',
    "editors?'? ?(?:note|introduction|comment|choice|column|message|page)",
  ],
  ...['editor.s (?:note|introduction|comments?|choice|column|message|page|foreword)', 'from the editors?'],
  ...[
    'letters? (?:to|from) the editor',
    'message from the',
    'in this issue',
    'introduction to (?:the|this) special issue',
  ],
  ...[
    'special issue',
    'obituar(?:y|ies)(?=\\s?[:.,–—-]| of |$)',
    'in memoriam',
    'calls? for (?:papers|participation|proposals|nominations)',
  ],
  ...[
    'briefly noted',
    'publications received',
    'announcements?:',
    'list of reviewers',
    '(?:thanks|acknowledge?ments?) to (?:our )?(?:the )?re(?:view|fer)ees',
  ],
  ...[
    'reviewer acknowledge?ment',
    'table of contents',
    'front ?(?:cover|matter)',
    'back ?(?:cover|matter)',
    'title page',
  ],
  ...['(?:author|subject) index', 'masthead', 'issue information', 'conference (?:report|announcement|calendar)'],
  // German
  ...[
    'buchbesprechung(?:en)?',
    'rezension(?:en)?\\b',
    'berichtigung',
    'nachruf',
    'geleitwort',
    'vorwort',
    'zu diesem heft',
  ],
  // French
  ...[
    'comptes? rendus?\\b',
    'recensions?\\b',
    'rectificatif',
    'nécrologie',
    'éditorial(?=\\s?[:.,–—-]|$)',
    'avant-propos',
    'appel à (?:communications|contributions)',
  ],
  // Spanish, Portuguese, Italian
  ...[
    'reseñas? (?:de|del)\\b',
    'reseñas?(?=\\s?[:.]|$)',
    'fe de erratas',
    'necrológica',
    'obituario',
    'resenhas?\\b',
    'errata',
    'recensioni?\\b',
    'editoriale(?=\\s?[:.]|$)',
    'nota editorial',
  ],
  ...['chamada de (?:artigos|trabalhos)', 'in ricordo di', 'presentación\\b$', 'apresentação\\b$'],
  // Dutch, Swedish, Polish, Turkish
  ...[
    'boekbespreking(?:en)?',
    'recensie',
    'recension(?:er)?\\b',
    'recenzj[ae]',
    'sprostowanie',
    'kitap (?:incelemesi|tanıtımı)',
    'düzeltme',
  ],
  // Russian, Ukrainian
  ...['рецензи[яи]', 'исправлени[ея]', 'опечатк[аи]', 'некролог', 'от редак(?:ции|тора)', 'рецензія', 'від редакції'],
];
const wholes = [
  ...['received', 'contents', 'editors?', 'reviews?', 'books?', 'index', 'news', 'notes?', 'announcements?', 'preface'],
  ...[
    'foreword',
    'introduction',
    'corrections?',
    'correction',
    'obituary',
    'acknowledge?ments?',
    'calendar',
    'letters?',
  ],
  ...[
    'comments?',
    'reply',
    'response',
    "authors?'? (?:reply|response)",
    'untitled',
    '\\[no title\\]',
    'no title',
    'cover',
  ],
  ...['inhalt', 'inhaltsverzeichnis', 'sommaire', 'table des matières', 'índice', 'sumario', 'sumário', 'sommario'],
  ...['содержание', 'предисловие', 'зміст'],
];
const chineseJapaneseKorean =
  /^[【[(（「]?(?:书评|書評|勘误|更正|撤稿|社论|编者按|编者的话|卷首语|讣告|征稿|目录|目次|正誤表|訂正|追悼|追悼文|巻頭言|編集後記|論文募集|서평|정오표|사설|추도사|권두언)(?!\p{L})/u;

const beginning = new RegExp(`^(?:${beginnings.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const whole = new RegExp(`^(?:${wholes.join('|')})$`, 'iu');
/** Of a review: `Some Title by Ann Author (review)`, `Some Title. Book review.` */
const ending =
  /[([](?:book )?review[)\]]\.?$|[.:–—-]\s(?:book reviews?|a review essay|obituary|editorial|erratum|corrigendum)\.?$/iu;
const decoration = /^[\s"'“‘«[(*]+|[\s"'”’».:)\]*]+$/gu;

/** Whether a title says that this is a book review, a correction, an editorial or the like, and no paper on a subject. */
export function isEditorialTitle(title: string): boolean {
  // Longer beginnings than these there are none.
  const start = title.slice(0, 300).trim();
  if (ending.test(start) || chineseJapaneseKorean.test(start)) return true;
  const bare = start.replace(decoration, '').replaceAll('’', "'");
  return beginning.test(bare) || whole.test(bare);
}
