import { mods } from './formats/cases/mods.ts';
import { describeFormat } from './formats/describeFormat.ts';

describeFormat(mods);
