import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor, type ESTree } from 'vite';
import { expect, test } from 'vitest';

/** Attributes of elements and components that are read, or read out. */
const spokenAttributes =
  /^(?:title|label|hint|legend|placeholder|alt|none|aside|message|empty|aria-(?:label|valuetext|description|roledescription|placeholder))$/;
/** Properties of options, tabs and the like that are. */
const spokenProperties = /^(?:title|label|hint|legend|heading|placeholder|text|words|sentence|message)$/;
/** Signs and single letters are the same in every language, and places of the page are no words. */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^[.#]\p{L}/u.test(text);

/** The pieces of text that an expression can be, whichever way it goes; what it calls and nests answers for itself. */
function piecesOf(node: ESTree.Node | null | undefined): string[] {
  switch (node?.type) {
    case 'JSXText':
      return [node.value];
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.raw), ...node.expressions.flatMap(piecesOf)];
    case 'ConditionalExpression':
      return [...piecesOf(node.consequent), ...piecesOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...(node.operator === '&&' ? [] : piecesOf(node.left)), ...piecesOf(node.right)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return piecesOf(node.expression);
    default:
      return [];
  }
}

/** A text that can only be meant for people, wherever it stands. */
const isSentence = (text: string): boolean => /^\p{Lu}.*\p{L}{2} \p{L}{2}/u.test(text);

/** What a component says in words of its own. */
function wordsIn(code: string): string[] {
  const { program } = parseSync('component.tsx', code);
  const said: string[] = [];
  const hear = (node: ESTree.Node | null) => said.push(...piecesOf(node).filter(isWords));
  new Visitor({
    JSXElement: ({ children }) => children.forEach(hear),
    JSXFragment: ({ children }) => children.forEach(hear),
    JSXAttribute({ name, value }) {
      if (name.type === 'JSXIdentifier' && spokenAttributes.test(name.name)) hear(value);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier' && spokenProperties.test(key.name)) hear(value);
    },
    Literal({ value }) {
      if (typeof value === 'string' && isSentence(value)) said.push(value);
    },
  }).visit(program);
  return [...new Set(said.map((words) => words.trim()))];
}

/** From a capital to a full stop. */
const isWhole = (text: string): boolean => /^“?\p{Lu}.*\p{L} \p{Ll}{2}.*[.:]$/u.test(text);

/** Whole sentences in code that draws nothing; a value in the middle of one counts as a name. */
function sentencesIn(code: string): string[] {
  const said: string[] = [];
  const hear = (text: unknown) => typeof text === 'string' && isWhole(text) && said.push(text);
  new Visitor({
    Literal: ({ value }) => void hear(value),
    TemplateLiteral: ({ quasis }) => void hear(quasis.map(({ value }) => value.raw).join('Ada')),
  }).visit(parseSync('module.ts', code).program);
  return said;
}

const filesIn = (room: string, ending: string): string[] =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${room}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending));

const components = ['ui', 'viewer'].flatMap((room) => filesIn(room, '.tsx'));

/** Rooms whose sentences reach the page: as notices, remarks, evidence, progress, and as messages of what went wrong. */
const speaking =
  'actions arrange drawing model network people read session shift state storage topics ui view viewer work'.split(' ');
/** Faults of ours, of which nobody is told. */
const unseen: ReadonlySet<string> = new Set([
  'src/actions/registry.ts: There is no command “Ada”.',
  'src/work/pathAnswers.ts: It was asked anew.',
]);

test('components hold no words of their own: they stand in src/texts', () => {
  const talkative = components.flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(talkative).toEqual([]);
});

test('no other code that the page speaks through holds a sentence of its own', () => {
  const talkative = speaking
    .flatMap((room) => filesIn(room, '.ts'))
    .flatMap((file) => sentencesIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`));
  expect(talkative.filter((one) => !unseen.has(one))).toEqual([]);
});

test('a sentence is found in code that draws nothing, whole or around a value', () => {
  const code =
    "const why = isOld ? 'It is too old to be read.' : `${name} has no ${part} to show.`; const key = 'old one';";
  expect(sentencesIn(code)).toEqual(['It is too old to be read.', 'Ada has no Ada to show.']);
});

test('words are found wherever a component can hold them, and names of programs are none', () => {
  const code = `
    const steps = ['Drop files anywhere'];
    const tabs = [{ id: 'first-tab', title: 'Flow' }];
    export const Part = ({ isOpen, name }) => (
      <section class="panel wide" aria-label={isOpen ? 'Close' : texts.part.open}>
        <p id="a">Nothing is left {isOpen && \`of \${name}\`}</p> · {texts.part.count('records')}
      </section>
    );`;
  expect(wordsIn(code).toSorted()).toEqual(['Close', 'Drop files anywhere', 'Flow', 'Nothing is left', 'of']);
});
