import { foldAccents, foldedWords } from '../lib/fold.ts';

/**
 * Each country or territory of ISO 3166 (and Kosovo): its two letters, the name that is shown, and behind bars what else
 * addresses call it, the abbreviations of Web of Science among them. Kept as a table, not asked of the browser, whose
 * names change from one version to the next: a country has to have one name everywhere. England, Scotland, Wales and
 * Northern Ireland are the United Kingdom; Taiwan, Hong Kong and Macao stand by themselves, as ISO has them.
 */
const table = `
AD Andorra
AE United Arab Emirates|UAE|U Arab Emirates
AF Afghanistan
AG Antigua and Barbuda|Antigua & Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina
AS American Samoa
AT Austria|Österreich
AU Australia
AW Aruba
AX Åland Islands
AZ Azerbaijan
BA Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia Hercegovina|Bosnia
BB Barbados
BD Bangladesh
BE Belgium|België|Belgique
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BL Saint Barthélemy|St Barthelemy
BM Bermuda
BN Brunei|Brunei Darussalam
BO Bolivia|Plurinational State of Bolivia
BQ Caribbean Netherlands|Bonaire
BR Brazil|Brasil
BS Bahamas|The Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana
BY Belarus|Byelarus
BZ Belize
CA Canada
CC Cocos Islands|Cocos (Keeling) Islands
CD Democratic Republic of the Congo|DR Congo|DEM REP CONGO|Congo Democratic Republic|Zaire|Congo Kinshasa
CF Central African Republic|Cent Afr Republ
CG Republic of the Congo|Congo|Rep Congo|Congo Brazzaville
CH Switzerland|Schweiz|Suisse
CI Côte d’Ivoire|Cote Ivoire|Ivory Coast
CK Cook Islands
CL Chile
CM Cameroon
CN China|Peoples R China|People’s Republic of China|P.R. China|PR China|P R China|PRC|Mainland China|The People’s Republic of China|China (Mainland)|中国
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde|Cabo Verde
CW Curaçao
CX Christmas Island
CY Cyprus
CZ Czechia|Czech Republic|Česká republika
DE Germany|Deutschland|Fed Rep Ger|West Germany|Federal Republic of Germany|Ger Dem Rep|East Germany
DJ Djibouti
DK Denmark|Danmark
DM Dominica
DO Dominican Republic|Dominican Rep
DZ Algeria|Algérie
EC Ecuador
EE Estonia
EG Egypt|Arab Republic of Egypt
EH Western Sahara
ER Eritrea
ES Spain|España
ET Ethiopia
FI Finland|Suomi
FJ Fiji
FK Falkland Islands|Falkland Island
FM Micronesia|Federated States of Micronesia
FO Faroe Islands|Faeroe Islands
FR France
GA Gabon
GB United Kingdom|UK|U.K.|England|Scotland|Wales|Northern Ireland|North Ireland|Great Britain|Britain|GB
GD Grenada
GE Georgia|Rep of Georgia|Republic of Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia|The Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea|Equat Guinea
GR Greece|Hellas
GS South Georgia and the South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau|Guinea Bissau
GY Guyana
HK Hong Kong|Hong Kong SAR|Hong Kong SAR China|Hong Kong China
HM Heard and McDonald Islands
HN Honduras
HR Croatia|Hrvatska
HT Haiti
HU Hungary|Magyarország
ID Indonesia
IE Ireland|Republic of Ireland|Rep of Ireland|Éire
IL Israel
IM Isle of Man
IN India
IO British Indian Ocean Territory
IQ Iraq
IR Iran|Islamic Republic of Iran|Iran (Islamic Republic of)|IR Iran
IS Iceland
IT Italy|Italia
JE Jersey
JM Jamaica
JO Jordan|Hashemite Kingdom of Jordan
JP Japan|日本
KE Kenya
KG Kyrgyzstan|Kyrgyz Republic
KH Cambodia
KI Kiribati
KM Comoros
KN Saint Kitts and Nevis|St Kitts & Nevis|St Kitts and Nevis
KP North Korea|DPR Korea|Democratic People’s Republic of Korea
KR South Korea|Korea|Republic of Korea|Rep of Korea|Korea Republic of|Korea South|R Korea|대한민국
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos|Lao PDR|Lao People’s Democratic Republic
LB Lebanon
LC Saint Lucia|St Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya|Libyan Arab Jamahiriya
MA Morocco|Maroc
MC Monaco
MD Moldova|Republic of Moldova
ME Montenegro
MF Saint Martin
MG Madagascar
MH Marshall Islands
MK North Macedonia|Macedonia|FYR Macedonia|Republic of North Macedonia
ML Mali
MM Myanmar|Burma|Myanmar (Burma)
MN Mongolia
MO Macao|Macau|Macao SAR|Macau SAR
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico|México
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands|The Netherlands|Holland|Nederland
NO Norway|Norge
NP Nepal
NR Nauru
NU Niue
NZ New Zealand|Aotearoa New Zealand
OM Oman
PA Panama|Panamá
PE Peru|Perú
PF French Polynesia
PG Papua New Guinea|Papua N Guinea
PH Philippines|The Philippines
PK Pakistan
PL Poland|Polska
PM Saint Pierre and Miquelon
PN Pitcairn Islands
PR Puerto Rico
PS Palestine|Palestinian Territories|State of Palestine|Palestinian Territory|Occupied Palestinian Territory
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Réunion
RO Romania|România
RS Serbia|Republic of Serbia|Yugoslavia
RU Russia|Russian Federation|USSR|Россия
RW Rwanda
SA Saudi Arabia|KSA|Kingdom of Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden|Sverige
SG Singapore|Republic of Singapore
SH Saint Helena|St Helena
SI Slovenia|Slovenija
SJ Svalbard and Jan Mayen|Svalbard
SK Slovakia|Slovak Republic
SL Sierra Leone
SM San Marino
SN Senegal|Sénégal
SO Somalia
SR Suriname
SS South Sudan
ST São Tomé and Príncipe
SV El Salvador
SX Sint Maarten
SY Syria|Syrian Arab Republic
SZ Eswatini|Swaziland
TC Turks and Caicos Islands
TD Chad
TF French Southern Territories
TG Togo
TH Thailand
TJ Tajikistan
TK Tokelau
TL Timor-Leste|East Timor|Timor Leste
TM Turkmenistan
TN Tunisia|Tunisie
TO Tonga
TR Türkiye|Turkey|Turkiye|Republic of Turkey
TT Trinidad and Tobago|Trinidad Tobago|Trinidad & Tobago
TV Tuvalu
TW Taiwan|Taiwan R.O.C.|Taiwan ROC|Republic of China|Taiwan Province of China|Chinese Taipei|臺灣|台灣
TZ Tanzania|United Republic of Tanzania
UA Ukraine|Україна
UG Uganda
UM US Outlying Islands
US United States|USA|U.S.A.|US|U.S.|United States of America|The United States of America|The United States|Estados Unidos
UY Uruguay
UZ Uzbekistan
VA Vatican City|Vatican|Holy See
VC Saint Vincent and the Grenadines|St Vincent
VE Venezuela|Bolivarian Republic of Venezuela
VG British Virgin Islands
VI US Virgin Islands|United States Virgin Islands|Virgin Islands (USA)
VN Vietnam|Viet Nam|Việt Nam
VU Vanuatu
WF Wallis and Futuna
WS Samoa
XK Kosovo
YE Yemen
YT Mayotte
ZA South Africa|Republic of South Africa|Rep of South Africa
ZM Zambia
ZW Zimbabwe
`;

const shownNames = new Map<string, string>();
const codes = new Map<string, string>();
for (const line of table.trim().split('\n')) {
  const [name, ...variants] = line.slice(3).split('|');
  const code = line.slice(0, 2);
  shownNames.set(code, name!);
  for (const each of [name!, ...variants]) codes.set(foldedWords(each), code);
}

/** The English name of a country by its code. */
export const countryName = (code: string): string => shownNames.get(code) ?? code;

/** `gb`, `GB`: a code of ISO 3166 as it stands in the fields of a source that has such. */
export function maybeCountryCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return shownNames.has(code) ? code : undefined;
}

/** A country by one of its names, in capitals or not, with or without accents and points. */
export const maybeCountry = (name: string): string | undefined =>
  name.length > 60 ? undefined : codes.get(foldedWords(name.replace(/^the\s/i, '')));

const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC ' +
  'SD TN TX UT VT VA WA WV WI WY DC';
const stateCodes = new Set(states.split(' '));

/** Georgia is missing: by itself it is the country. */
const stateNames = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|' +
    'kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|' +
    'nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|' +
    'rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming'
  ).split('|'),
);

/** `PA 15213`, `Massachusetts`, `Georgia 30332`: addresses within the United States often leave the country out. */
function isState(part: string): boolean {
  const [, words, zip] = /^(.*?)\s*(\d{5}(?:-\d{4})?)?$/.exec(part)!;
  const name = foldAccents(words!);
  // By itself, `CA` may be Canada and `DE` Germany.
  return zip === undefined
    ? stateNames.has(name)
    : stateCodes.has(words!) || stateNames.has(name) || name === 'georgia';
}

const electronic = /[.;,]?\s*(?:electronic address\s*:\s*)?\S{1,100}@\S{1,200}$/i;

/**
 * The country of an address, which is its last part: `…, Cambridge CB2 1TN, England.`, `…, PA 15213 USA`. A guess that is
 * made only where the part is a country or a state of the United States; else undefined.
 */
export function countryOfAddress(address: string): string | undefined {
  const end = address
    .slice(-200)
    .replace(electronic, '')
    .replace(/[\s.,;)]+$/, '');
  const part = end.slice(end.lastIndexOf(',') + 1).trim();
  const found = maybeCountry(part) ?? (isState(part) ? 'US' : maybeCountry(part.replace(/\d[\w-]*/g, '')));
  if (found) return found;
  const word = maybeCountry(part.slice(part.lastIndexOf(' ') + 1));
  return word === 'GE' ? undefined : word;
}
