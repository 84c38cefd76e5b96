import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { contentPolicy } from './src/build/contentPolicy.ts';
import { licences } from './src/build/licences.ts';
import { ownFflate } from './src/build/ownFflate.ts';
import { viewerPage } from './src/build/viewerPage.ts';

const { written, ofWorkers } = licences();

export default defineConfig(async (): Promise<ViteUserConfig> => ({
  base: './',
  plugins: [contentPolicy(), viewerPage(), written()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [ownFflate(), ofWorkers()] },
  // Known beforehand, so that the first start does not find them late and load the page twice.
  optimizeDeps: {
    // Pages of the benchmarks are not part of the app, nor are the libraries that these are compared with.
    entries: ['index.html'],
    include: [
      '@pdf-lib/fontkit',
      '@tanstack/virtual-core',
      'bidi-js',
      'd3-sankey',
      'd3-scale',
      'd3-shape',
      'fflate',
      'graphology',
      'hyparquet',
      'hyparquet-compressors',
      'mediabunny',
      'idb',
      'papaparse',
      'read-excel-file/universal',
      'saxes',
      'sigma',
      'stopword',
    ],
  },
  environments: {
    client: { build: { outDir: 'dist/app' } },
    cli: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/cli',
        minify: false,
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: { input: 'src/cli/main.ts', output: { entryFileNames: 'main.js' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'cli']) await builder.build(builder.environments[name]!);
    },
  },
  // Only under the test runner: a plain start must not need a browser.
  test: process.env['VITEST'] ? (await import('./test/projects.ts')).projects : undefined,
}));
