import { arxivJsonl } from './formats/cases/arxivJsonl.ts';
import { openalex } from './formats/cases/openalex.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(openalex);
describeFormat(arxivJsonl);
