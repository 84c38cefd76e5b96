import { crossref } from './formats/cases/crossref.ts';
import { semanticScholar } from './formats/cases/semanticScholar.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(crossref);
describeFormat(semanticScholar);
