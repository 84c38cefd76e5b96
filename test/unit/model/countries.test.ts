import { expect, test } from 'vitest';
import { countryName, countryOfAddress, maybeCountry, maybeCountryCode } from '../../../src/model/countries.ts';

test('every code has a name of its own, by which it is found again', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(maybeCountryCode);
  expect(codes.length).toBe(250);
  expect(new Set(codes.map(countryName)).size).toBe(codes.length);
  for (const code of codes) expect(maybeCountry(countryName(code)), code).toBe(code);
});

test.each([
  ['Peoples R China', 'CN'],
  ["People's Republic of China", 'CN'],
  ['ENGLAND', 'GB'],
  ['North Ireland', 'GB'],
  ['U.S.A.', 'US'],
  ['the Netherlands', 'NL'],
  ['Russian Federation', 'RU'],
  ['Cote d’Ivoire', 'CI'],
  ['Hong Kong', 'HK'],
  ['Taiwan', 'TW'],
  ['Turkey', 'TR'],
  ['Republic of Korea', 'KR'],
  ['Middle-earth', undefined],
  ['', undefined],
])('%s is %s', (name, code) => {
  expect(maybeCountry(name)).toBe(code);
});

test.each([
  ['Univ Oxford, Dept Stat, Oxford OX1 3LB, England.', 'GB'],
  ['Carnegie Mellon Univ, Pittsburgh, PA 15213 USA', 'US'],
  ['Harvard Medical School, Boston, Massachusetts.', 'US'],
  ['Georgia Institute of Technology, Atlanta, Georgia 30332', 'US'],
  ['New Mexico State University, Las Cruces, New Mexico', 'US'],
  ['Tbilisi State University, Tbilisi, Georgia', 'GE'],
  ['INFM, I-67100 L’Aquila, Italy. someone@example.org', 'IT'],
  ['Ludwig Institute, London, UK. Electronic address: a.b@example.org.', 'GB'],
  ['Univ Melbourne, Parkville, Vic 3010, Australia', 'AU'],
  ['Fundación X, Cali, Colombia; ', 'CO'],
  ['Department of Physics', undefined],
  ['Some street, CA', undefined],
  ['', undefined],
])('the country of “%s” is %s', (address, code) => {
  expect(countryOfAddress(address)).toBe(code);
});
