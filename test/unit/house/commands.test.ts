import { expect, test } from 'vitest';
import { commandCalled, commands, groups, titleOf } from '../../../src/actions/registry.ts';

const repeated = (items: readonly string[]): string[] => items.filter((item, at) => items.indexOf(item) !== at);

test('every command has an id and keys of its own, a title and a group', () => {
  expect(repeated(commands.map(({ id }) => id))).toEqual([]);
  expect(repeated(commands.flatMap(({ keys }) => keys ?? []))).toEqual([]);
  for (const command of commands) {
    expect(command.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(titleOf(command)).toMatch(/^\S.*[^\s.]$/);
    expect(groups).toContain(command.group);
    expect(commandCalled(command.id)).toBe(command);
  }
});

test('why a command cannot be done is a sentence', () => {
  const reasons = commands.flatMap(({ blocked }) => blocked?.() ?? []);
  expect(reasons.length).toBeGreaterThan(20);
  for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
});

test('there is no command that is not in the list', () => {
  expect(() => commandCalled('make-coffee')).toThrow('There is no command “make-coffee”.');
});
