#!/usr/bin/env node
import { version } from '../../package.json';
import { build } from './build.ts';
import { inspect } from './inspect.ts';
import { sample } from './sample.ts';
import { usage, UsageError } from './usage.ts';
import { tell } from './tell.ts';

const commands = new Map([
  ['inspect', inspect],
  ['build', build],
  ['sample', sample],
]);

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === '--version') return void process.stdout.write(`${version}\n`);
  if (name === undefined || name === '--help' || name === 'help' || args.includes('--help')) {
    return void process.stdout.write(usage);
  }
  const command = commands.get(name);
  if (!command) throw new UsageError(`There is no command "${name}". See coterie --help.`);
  await command(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const known = error instanceof UsageError;
  tell(known ? `coterie: ${error.message}` : `coterie broke: ${String((error as Error).stack ?? error)}`);
  process.exitCode = known ? 2 : 1;
}
