import { aclXml } from './formats/cases/aclXml.ts';
import { dblpXml } from './formats/cases/dblpXml.ts';
import { endnoteXml } from './formats/cases/endnoteXml.ts';
import { pubmedXml } from './formats/cases/pubmedXml.ts';
import { describeFormat } from './formats/describeFormat.ts';

for (const format of [pubmedXml, endnoteXml, dblpXml, aclXml]) describeFormat(format);
