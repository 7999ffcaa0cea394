import { parentPort, workerData } from 'node:worker_threads';
import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { loadFonts } from '@myriaddreamin/typst.ts/options.init';
import initialize from '@myriaddreamin/typst-ts-web-compiler';

/** What a thread is given: the compiled module, and all that the document consists of. */
export interface Task {
  compiler: WebAssembly.Module;
  fonts: Uint8Array[];
  template: string;
  /** By their absolute paths. */
  files: Record<string, string>;
}

/** What a thread answers: a PDF, or why there is none. */
export type Result = { pdf: Uint8Array<ArrayBuffer> } | { message: string };

/** As much memory as a report of some forty pages takes. */
const memoryBytes = 128 * 1024 * 1024;

/**
 * Takes the memory in one piece and gives it back to the compiler. Left to itself it grows by the page, and each time
 * Node looks for garbage: that took longer than the typesetting.
 */
async function reserveMemory(compiler: WebAssembly.Module): Promise<void> {
  const { __wbindgen_export: allocate, __wbindgen_export4: free } = await initialize({ module_or_path: compiler });
  free(allocate(memoryBytes, 1), memoryBytes, 1);
}

async function typeset({ compiler: module, fonts, template, files }: Task): Promise<Result> {
  await reserveMemory(module);
  const compiler = createTypstCompiler();
  await compiler.init({
    // Wrapped, as the module itself wants it: it warns of anything else.
    getModule: () => ({ module_or_path: module }),
    beforeBuild: [loadFonts(fonts, { assets: false })],
  });
  compiler.addSource('/main.typ', template);
  for (const [path, content] of Object.entries(files)) compiler.mapShadow(path, Buffer.from(content));
  const { result, diagnostics = [] } = await compiler.compile({
    mainFilePath: '/main.typ',
    format: CompileFormatEnum.pdf,
    diagnostics: 'full',
  });
  if (!result) return { message: diagnostics.map(({ message, range }) => `${range} ${message}`).join('; ') };
  return { pdf: new Uint8Array(result) };
}

const result = await typeset(workerData as Task);
parentPort?.postMessage(result, 'pdf' in result ? [result.pdf.buffer] : []);
