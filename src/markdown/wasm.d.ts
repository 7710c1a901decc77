/** A file as a `data:` URL. */
declare module '*.wasm?url&inline' {
  const url: string;
  export default url;
}

/** The only part of WebAssembly that is used here. Node's types don't declare WebAssembly. */
declare namespace WebAssembly {
  const Module: new (bytes: Uint8Array) => Module;
}
