import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';
import { bundledWorkers } from './bundledWorkers.ts';
import { browserOptions } from './chromium.ts';
import { keptModules } from './keptModules.ts';

type TestConfig = NonNullable<ViteUserConfig['test']>;

/** Journeys on the built app, one after the other: side by side, `expect.poll` no longer knows which it is called in. */
const journeys: TestConfig = {
  include: ['test/app/**/*.test.ts'],
  expect: { poll: { timeout: 15_000, interval: 100 } },
  globalSetup: 'test/app/served.ts',
  testTimeout: 90_000,
  hookTimeout: 90_000,
  // Other work on the machine can hold a page up: what fails once is tried once more, and the report says so.
  retry: 1,
  // They leave nothing behind in their modules, which are then made ready once.
  isolate: false,
};
const measuring = ['test/app/longTasks.test.ts', 'test/app/graphics.test.ts'];

/** Three kinds of test: pure code in Node, modules in a real page, and journeys on the built app. */
export const projects: TestConfig = {
  reporters: ['default', './test/totals.ts'],
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['test/unit/**/*.test.ts'],
        testTimeout: 30_000,
        hookTimeout: 30_000,
        setupFiles: 'test/seeds.ts',
        // Modules hold no state but what they know of their arguments, so that all files can share them.
        isolate: false,
        provide: { thorough: false },
      },
    },
    // Not part of the tests: `npm run thorough` tries other random cases, and ten times as many broken files.
    {
      extends: true,
      test: {
        name: 'thorough',
        include: ['test/unit/**/*.test.ts'],
        testTimeout: 600_000,
        setupFiles: 'test/seeds.ts',
        isolate: false,
        provide: { thorough: true },
      },
    },
    // After all others. Two files at a time, as a page that is waited for leaves the other core idle.
    {
      extends: true,
      test: { ...journeys, name: 'app', exclude: measuring, maxWorkers: 2, sequence: { groupOrder: 1 } },
    },
    // Then those that measure, on a machine that has nothing else to do.
    {
      extends: true,
      test: {
        ...journeys,
        name: 'alone',
        include: measuring,
        fileParallelism: false,
        retry: 2,
        sequence: { groupOrder: 2 },
      },
    },
    // Not part of the tests: `npm run bench` and `npm run screenshots` call them by name.
    {
      extends: true,
      test: {
        name: 'bench',
        include: ['test/bench/**/*.bench.ts'],
        globalSetup: 'test/app/served.ts',
        testTimeout: 600_000,
        fileParallelism: false,
      },
    },
    {
      extends: true,
      test: {
        name: 'screenshots',
        include: ['test/screenshots/**/*.shots.ts'],
        globalSetup: 'test/app/served.ts',
        testTimeout: 300_000,
      },
    },
    {
      extends: true,
      plugins: [bundledWorkers(), keptModules()],
      optimizeDeps: {
        include: [
          'axe-core',
          'graphology',
          'sigma',
          'preact',
          'preact/hooks',
          'preact/jsx-runtime',
          'preact/jsx-dev-runtime',
          '@preact/signals',
          'd3-sankey',
          'd3-scale',
          'd3-shape',
          'stopword',
          'idb',
          'fast-check',
          'mediabunny',
          'pdfjs-dist',
        ],
      },
      test: {
        name: 'browser',
        include: ['test/browser/**/*.test.{ts,tsx}'],
        setupFiles: 'test/seeds.ts',
        // As for the journeys.
        retry: 1,
        expect: { poll: { timeout: 15_000 } },
        testTimeout: 60_000,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: browserOptions() }),
          instances: [{ browser: 'chromium', viewport: { width: 900, height: 800 } }],
        },
      },
    },
  ],
};
