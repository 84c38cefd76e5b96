import { build, type Plugin } from 'vite';
import { ownFflate } from '../src/build/ownFflate.ts';

/**
 * Workers in one piece, as the built app has them: the server of modules would hand hundreds of them, one by one, to each
 * worker that a test starts.
 */
export function bundledWorkers(): Plugin {
  const pieces = new Map<string, Promise<string>>();
  return {
    name: 'bundled-workers',
    enforce: 'pre',
    apply: 'serve',
    load: {
      filter: { id: /\?worker_file/ },
      handler(id) {
        const file = id.split('?')[0]!;
        const piece = pieces.get(file) ?? inOnePiece(file);
        pieces.set(file, piece);
        return piece;
      },
    },
  };
}

async function inOnePiece(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [ownFflate()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: file, output: { codeSplitting: false } },
    },
  });
  if (!('output' in built)) throw new Error(`${file} was not built in one go.`);
  return built.output[0].code;
}
