import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '../chromium.ts';
import { serveFolder } from './staticServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app. */
    url: string;
    /** How to start the browser. */
    launch: ReturnType<typeof browserOptions>;
    /** The same browser without any WebGL. */
    launchWithoutGl: ReturnType<typeof browserOptions>;
  }
}

/**
 * Builds the app and the command line by `vite build`, and serves the app to the journeys. In a process of its own: the
 * test runner rewrites `import.meta` in the code that Vite copies into the page.
 */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { VITEST: _, ...env } = process.env;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  });
  const server = await serveFolder('dist/app');
  project.provide('url', server.url);
  project.provide('launch', browserOptions());
  project.provide('launchWithoutGl', browserOptions(process.env, ['--disable-gpu', '--disable-3d-apis']));
  return () => server.close();
}
