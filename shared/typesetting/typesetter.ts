import { CompileFormatEnum, createTypstCompiler, type TypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { loadFonts } from '@myriaddreamin/typst.ts/options.init';

/** What typesetting needs: the compiler as a WebAssembly module, typefaces, and the template. */
export interface TypesetterFiles {
  compiler: Uint8Array;
  fonts: Uint8Array[];
  template: string;
}

/** Sets documents in type. */
export interface Typesetter {
  /** Sets the template with these files beside it, by their absolute paths, as PDF. */
  typeset(files: Record<string, string>): Promise<Uint8Array>;
}

/** The template does not understand what it was given, or the compiler failed. */
export class TypesettingError extends Error {
  override name = 'TypesettingError';
}

/** The compiler is started on first use and kept: starting takes longer than most documents. */
export function createTypesetter(read: () => TypesetterFiles): Typesetter {
  let starting: Promise<{ compiler: TypstCompiler; template: string }> | undefined;
  // The compiler holds the files of one document at a time.
  let last: Promise<unknown> = Promise.resolve();

  async function compile(files: Record<string, string>): Promise<Uint8Array> {
    const { compiler, template } = await (starting ??= start(read()));
    // Takes away what the last document consisted of, the template included.
    compiler.resetShadow();
    compiler.addSource('/main.typ', template);
    for (const [path, content] of Object.entries(files)) compiler.mapShadow(path, Buffer.from(content));
    const { result, diagnostics = [] } = await compiler.compile({
      mainFilePath: '/main.typ',
      format: CompileFormatEnum.pdf,
      diagnostics: 'full',
    });
    if (!result) throw new TypesettingError(diagnostics.map(({ message, range }) => `${range} ${message}`).join('; '));
    return result;
  }

  return {
    typeset(files) {
      const result = last.then(() => compile(files));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

async function start({ compiler: module, fonts, template }: TypesetterFiles) {
  const compiler = createTypstCompiler();
  await compiler.init({
    // Wrapped, as the module itself wants it: it warns of anything else.
    getModule: () => ({ module_or_path: module }),
    beforeBuild: [loadFonts(fonts, { assets: false })],
  });
  return { compiler, template };
}
