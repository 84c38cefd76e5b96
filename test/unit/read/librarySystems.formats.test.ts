import { medline } from './formats/cases/medline.ts';
import { openalexText, wosPlain, wosTab } from './formats/cases/wos.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(wosPlain);
describeFormat(openalexText);
describeFormat(wosTab);
describeFormat(medline);
