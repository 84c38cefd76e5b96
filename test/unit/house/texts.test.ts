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

const components = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/ui/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.tsx'));

test('components hold no words of their own: they stand in src/texts', () => {
  const talkative = components.flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(talkative).toEqual([]);
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
