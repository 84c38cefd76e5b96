import { foldedWords } from '../../lib/fold.ts';
import type { DocumentType } from '../../model/paper.ts';
import { remembered } from '../text/remembered.ts';

/**
 * What sources call each kind of work, folded: whole phrases, with commas between them. Codes are those of RIS; single
 * words in lower case are types of BibTeX, BibLaTeX, Crossref, DataCite, OpenAlex, CSL, ORCID, INSPIRE and DBLP. Of
 * several on one record the first of this order counts: what says most of a work stands in front of what says least.
 */
const words: readonly (readonly [DocumentType, string])[] = [
  [
    'erratum',
    'erratum, published erratum, correction, corrigendum, correction addition, correction article, addendum, retraction, ' +
      'retraction of publication, retraction notice, expression of concern',
  ],
  ['patent', 'patent, pat, patents, patent application, patent granted, granted patent'],
  [
    'data set',
    'dataset, data set, data, datasets, database, dbase, aggr, data and artifacts, data study, physical object',
  ],
  [
    'thesis',
    'thesis, thes, phdthesis, mastersthesis, phd thesis, masters thesis, master thesis, dissertation, dissertation thesis, ' +
      'doctoral thesis, doctoral dissertation, doctoralthesis, academic dissertation, academic dissertations, bachelorthesis, ' +
      'masterthesis, habilitation, dissertations thesis, theses, phd theses, dissertation abstract, dissertations',
  ],
  ['book review', 'book review, review book, bookreview, book reviews, software review, film review, product review'],
  [
    'review',
    'review, review article, systematic review, meta analysis, literature review, scoping review, journal review, ' +
      'network meta analysis, mini review, short survey, reviews, survey, overview',
  ],
  [
    'editorial',
    'editorial, editorial material, editorials, foreword, introduction, introductory journal article, preface',
  ],
  [
    'letter',
    'letter, letters, letter to the editor, letters and comments, comment, commentary, correspondence, discussion, reply',
  ],
  [
    'note',
    'note, notes, technical note, news, newspaper article, news item, newspaper, magazine article, magazine, mgzn, magn',
  ],
  [
    'conference paper',
    'conference paper, conference, conf, cpaper, inproceedings, conference and workshop papers, proceedings article, ' +
      'proceedings paper, conference proceedings, conference proceeding, paper conference, conferencepaper, ' +
      'conference presentation, conference poster, conference output, conference review, meeting abstract, ' +
      'conference abstract, congress, congresses, meeting, abstract, conference article, conference item, conference paper in journal, ' +
      'conference object, poster, presentation, proceedings conference paper, speech, conferenceproceeding, ' +
      'collection meetings, meeting paper, speeches meeting papers, speeches, conference papers, ieee conferences, conference contribution',
  ],
  [
    'preprint',
    'preprint, preprints, posted content, unpublished, unpb, unpublished work, working paper, workingpaper, manuscript, ' +
      'unpublished paper, unpublished material, unpd, manscpt, eprint, submitted, informal and other publications, informal publications, informal',
  ],
  [
    'chapter',
    'chapter, chap, book chapter, bookchapter, book section, book part, incollection, inbook, suppbook, bookinbook, ' +
      'parts in books or collections, part, section, book track, entry encyclopedia, entry dictionary, reference entry, encyclopedia, ' +
      'encyclopedia entry, encyc, ency, dict, echap, dictionary entry, inreference, suppcollection, book chapters, encyclopedia article, entry, ' +
      'incollection book, contribution to book, reference work entry',
  ],
  [
    'book',
    'book, edbook, edited book, monograph, mvbook, booklet, collection, mvcollection, proceedings, mvproceedings, manual, ' +
      'reference book, ebook, books, books and theses, editorship, edited volume, reference, reference works, mvreference, book whole, whole book, ' +
      'serial, book edited, ser, edited books, conference proceedings whole, electronic book, volume, bookwhole',
  ],
  [
    'report',
    'report, rprt, techreport, technical report, research report, govdoc, government document, standard, stand, ' +
      'activity report, std, policy report, reports, report series, reports research, policy paper, data management plan, ' +
      'research tool, reports evaluative, reports descriptive, tech report, outputmanagementplan',
  ],
  [
    'article',
    'article, jour, journal article, journalarticle, article journal, journal, journal articles, ejour, ' +
      'electronic article, e journal article, research article, original article, original research, original paper, ' +
      'jfull, inpr, in press, article in press, data paper, datapaper, data article, case report, case reports, case report article, ' +
      'clinical trial, randomized controlled trial, controlled clinical trial, multicenter study, observational study, ' +
      'comparative study, evaluation study, evaluation studies, validation study, validation studies, twin study, clinical study, ' +
      'brief report, brief communication, rapid communication, short communication, short paper, guideline, practice guideline, consensus statement, consensus development conference, peer reviewed journal, journal electronic, ' +
      'historical article, classical article, lecture, journal paper, periodical, suppperiodical, article research, ' +
      'academic journal, published, journal issue, ieee journals, ieee journals magazines, published paper, magazine journal article, ' +
      'article journal paper, full paper, regular paper, clinicaltrial, study, methodology article',
  ],
];

/** Says how it came out, who paid for it or what it is written in, not what it is. */
const silent = new Set(
  (
    'early access, english abstract, portrait, patient education handout, video audio media, gen, generic, misc, undefined, ' +
    'webcasts, open access, unspecified, unknown, none, not specified, peer reviewed, retracted publication, retracted, refereed, pdf, html, doc, citation, text, xref, electronic, ' +
    'document, null, nan, na, audiovisual, autobiography, research support, item, attachment, work, publication, information analyses'
  ).split(', '),
);
const isSilent = (phrase: string): boolean =>
  phrase === '' || silent.has(phrase) || phrase.startsWith('research support');

const kindOfPhrase = new Map<string, DocumentType>();
for (const [kind, phrases] of words.toReversed())
  for (const phrase of phrases.split(', ')) kindOfPhrase.set(phrase, kind);

const rankOf = new Map<DocumentType | undefined, number>(words.map(([kind], rank) => [kind, rank]));
rankOf.set('other', words.length);

/** Words by which longer phrases are known: `Peer-reviewed journal article`, `Article (short)`. */
const telling: readonly (readonly [RegExp, DocumentType])[] = [
  [/\b(?:erratum|corrigendum|retract\w+)\b/, 'erratum'],
  [/\b(?:thesis|dissertation|diplom\w*|habilitation)\b/, 'thesis'],
  [/\bbook review\b/, 'book review'],
  [/\b(?:review article|systematic review)\b/, 'review'],
  [/\b(?:conference|proceedings|symposium|workshop)\b/, 'conference paper'],
  [/\bpreprint\b|\bworking paper\b/, 'preprint'],
  [/\b(?:chapter|book section)\b/, 'chapter'],
  [/\b(?:clinical trial|journal article|research article|article)\b/, 'article'],
  [/\bbook\b/, 'book'],
  [/\breport\b/, 'report'],
];

/** `BookChapter`, `JournalArticle`, `conference-paper`, `JOURNAL_ARTICLE`. */
const foldedType = (text: string): string => foldedWords(text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));

function kindOf(text: string): DocumentType | undefined {
  const phrase = foldedType(text.slice(0, 200));
  if (isSilent(phrase)) return undefined;
  return kindOfPhrase.get(phrase) ?? telling.find(([pattern]) => pattern.test(phrase))?.[1] ?? 'other';
}

/** Several stand in one field, with semicolons or bars between them; a comma belongs to a name or parts two. */
const kindsOf = remembered((text: string): readonly (DocumentType | undefined)[] => text.split(/[;|\n]/).map(kindOf));

/**
 * The kind of work that a record states in these texts: of several the most telling one, whatever their order;
 * `other` where none of them is known, and undefined where nothing is said.
 */
export function documentTypeOf(texts: readonly string[]): DocumentType | undefined {
  let best: DocumentType | undefined;
  for (const text of texts) {
    if (text === '') continue;
    for (const kind of kindsOf(text)) {
      if (kind !== undefined && (best === undefined || rankOf.get(kind)! < rankOf.get(best)!)) best = kind;
    }
  }
  return best;
}
