import { arxivAtom } from './formats/cases/arxivAtom.ts';
import { arxivOai, arxivRaw } from './formats/cases/arxivOai.ts';
import { describeFormat } from './formats/describeFormat.ts';

for (const format of [arxivAtom, arxivOai, arxivRaw]) describeFormat(format);
