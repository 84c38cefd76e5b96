import type { FormatCase } from '../formatCase.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const two = (value: number) => String(value).padStart(2, '0');

export const mods: FormatCase = {
  name: 'MODS',
  format: 'mods',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="http://www.loc.gov/mods/v3">\n',
  tail: () => '\n</modsCollection>\n',
  between: '\n',
  record: ({ title, authors, year, month, day, doi, keywords }) => {
    const date = [String(year), ...[month, day].filter((part) => part > 0).map(two)].join('-');
    const names = authors.map(
      ({ family, given }) =>
        `<name type="personal"><namePart type="family">${family}</namePart><namePart type="given">${given}</namePart><role><roleTerm type="code">aut</roleTerm></role></name>`,
    );
    return `<mods>
  <titleInfo><title>${escaped(title)}</title></titleInfo>
  ${names.join('\n  ')}
  <originInfo><dateIssued>${date}</dateIssued></originInfo>
  ${keywords.map((word) => `<subject><topic>${word}</topic></subject>`).join('')}
  <identifier type="doi">${doi}</identifier>
</mods>`;
  },
  damages: {
    'end tag gone': (record) => record.replace('</mods>', ''),
    'start tag gone': (record) => record.replace('<mods>', ''),
    'cut in the names': (record) => record.slice(0, record.indexOf('<name ') + 40),
    'end of the title gone': (record) => record.replace('</title>', ''),
    'quotation mark gone': (record) => record.replace('type="family"', 'type="family'),
    'bracket gone': (record) => record.replace('</titleInfo>', '</titleInfo'),
  },
  snippets: [
    '<mods>',
    '</mods>',
    '<name type="personal">',
    '</',
    '/>',
    '<!--',
    '<![CDATA[',
    '&#x;',
    '&nbsp;',
    'point="start"',
  ],
};
