import { foldAccents } from '../../src/lib/fold.ts';
import type { Random } from '../../src/lib/random.ts';
import type { AuthorSlot } from '../../src/model/paper.ts';
import { maybeSlot, type NameForm } from '../../src/read/values/names.ts';
import { chance, oneOf } from './chance.ts';
import type { PlantedKind } from './kinds.ts';
import type { PersonName } from './names.ts';

/** How all names of one paper are written, since one source printed them. */
export interface Style {
  readonly order: 'natural' | 'inverted' | 'family first' | 'own script';
  readonly initials: 'none' | 'first' | 'last' | 'inverted';
  readonly letters: 'accents' | 'ascii' | 'ue';
  readonly isUpper: boolean;
  readonly particle: 'kept' | 'capital' | 'joined' | 'dropped' | 'behind';
}

/** The commoner a choice, the more often it stands here. */
const orders = [
  'own script',
  'family first',
  'family first',
  ...Array.from({ length: 6 }, () => 'natural' as const),
] as const;
const particles = [
  'kept',
  'kept',
  'kept',
  'kept',
  'kept',
  'capital',
  'capital',
  'behind',
  'joined',
  'dropped',
] as const;
const letters = ['accents', 'accents', 'accents', 'accents', 'ascii', 'ascii', 'ue'] as const;
const initials = ['none', 'none', 'none', 'none', 'first', 'last', 'inverted'] as const;

/** The style of a paper, where these kinds are planted. */
export function styleBy(kinds: ReadonlySet<PlantedKind>, random: Random): Style {
  const when = <Choice>(kind: PlantedKind, choices: readonly Choice[], plain: Choice): Choice =>
    kinds.has(kind) ? oneOf(random, choices) : plain;
  const order = when('scripts', orders, 'natural');
  return {
    order: order === 'natural' ? when('variants', ['natural', 'natural', 'inverted'] as const, order) : order,
    initials: when('initials', initials, 'none'),
    letters: when('variants', letters, 'accents'),
    isUpper: kinds.has('variants') && chance(random, 0.05),
    particle: when('particles', particles, 'kept'),
  };
}

export interface Written {
  readonly slot: AuthorSlot;
  /** The first name is there in full, and in which letters; else `initial`. */
  readonly first: 'latin' | 'own script' | 'initial';
}

/** A name as one source has it; `varies` lets middle names and hyphens differ from paper to paper. */
export function written(name: PersonName, style: Style, varies: boolean, random: Random): Written {
  if (style.order === 'own script' && name.ownScript)
    return { slot: read(name.ownScript, 'natural'), first: 'own script' };
  const given = givenWords(name, varies, random).map((word) => spelled(word, style));
  const family = familyWritten(name, style);
  const behind = style.particle === 'behind' && name.particle !== '' && !name.particle.endsWith('-');
  const tail = behind ? ` ${name.particle}` : '';
  if (style.initials !== 'none') return { slot: withInitials(given, family, tail, style.initials), first: 'initial' };
  const full = given.join(' ');
  if (style.order === 'inverted' || tail)
    return { slot: read(`${family}, ${full}${tail}`, 'inverted'), first: 'latin' };
  const isTurned = style.order === 'family first' && name.ownScript !== undefined;
  return { slot: read(isTurned ? `${family} ${full}` : `${full} ${family}`, 'natural'), first: 'latin' };
}

function withInitials(given: readonly string[], family: string, tail: string, initials: Style['initials']): AuthorSlot {
  const letters = given.map((word) => word.split('-').map((part) => part[0]!.toUpperCase()));
  const dotted = letters.map((word) => word.map((letter) => `${letter}.`).join('-')).join(' ');
  if (initials === 'first') return read(`${dotted} ${tail.trim()} ${family}`, 'initials-first');
  if (initials === 'inverted') return read(`${family}, ${dotted}${tail}`, 'inverted');
  return read(`${tail.trim()} ${family} ${letters.flat().join('')}`, 'initials-last');
}

function givenWords({ given, ownScript }: PersonName, varies: boolean, random: Random): string[] {
  const [first, ...middle] = given;
  const isEastern = ownScript !== undefined;
  const firstWritten = first!.includes('-') ? hyphenated(first!, isEastern, varies, random) : first!;
  if (!varies) return [firstWritten, ...middle.map((name) => `${name[0]}.`)];
  const shown = middle.filter(() => chance(random, 0.55)).map((name) => (chance(random, 0.25) ? name : `${name[0]}.`));
  return [firstWritten, ...shown];
}

/** Jean-Paul, Jean Paul, Jeanpaul; Xiaoming above all, where it is a Chinese name. */
function hyphenated(name: string, isEastern: boolean, varies: boolean, random: Random): string {
  const joined = name[0] + name.slice(1).replace('-', '').toLowerCase();
  if (!varies) return isEastern ? joined : name;
  const lower = name[0] + name.slice(1).toLowerCase();
  const usual = isEastern ? joined : name;
  return oneOf(random, [usual, usual, usual, name, name.replace('-', ' '), lower]);
}

function familyWritten({ particle, family }: PersonName, style: Style): string {
  const surname = style.isUpper ? spelled(family, style).toUpperCase() : spelled(family, style);
  if (particle === '' || style.particle === 'dropped') return surname;
  const isGlued = particle.endsWith('-');
  if (style.particle === 'behind') return isGlued ? `${particle}${surname}` : surname;
  if (style.particle === 'joined') return capital(particle.replaceAll(/[ -]/g, '')) + surname.toLowerCase();
  const shown = style.particle === 'capital' ? capital(particle) : particle;
  return isGlued ? shown + surname : `${shown} ${surname}`;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function spelled(word: string, { letters }: Style): string {
  if (letters === 'accents') return word;
  const open = letters === 'ue' ? word.replaceAll(/[äöüÄÖÜ]/g, (letter) => umlauts[letter]!) : word;
  return open.replaceAll(/[^ -~]/gu, plainLetter);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function plainLetter(letter: string): string {
  const plain = foldAccents(letter);
  return letter === letter.toLowerCase() ? plain : capital(plain);
}

const known = new Map<string, AuthorSlot>();

/** As the readers of such sources read it. */
function read(text: string, form: NameForm): AuthorSlot {
  const key = `${form} ${text}`;
  let slot = known.get(key);
  if (!slot) {
    slot = maybeSlot(text.trim(), form);
    if (slot?.kind !== 'person') throw new Error(`“${text}” is not read as the name of a person`);
    known.set(key, slot);
  }
  return slot;
}
