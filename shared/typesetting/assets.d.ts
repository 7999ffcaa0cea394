// What the bundler makes of files that are no modules: the name of the file beside the bundle, or its text.

declare module '*.ttf' {
  const file: string;
  export default file;
}

declare module '@myriaddreamin/typst-ts-web-compiler/wasm' {
  const file: string;
  export default file;
}

declare module '*.typ' {
  const text: string;
  export default text;
}
