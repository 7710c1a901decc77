/** A file as a `data:` URL. */
declare module '*.wasm?url&inline' {
  const url: string;
  export default url;
}

/** What of WebAssembly's interface is used here: Node's types leave it to those of browsers. */
declare namespace WebAssembly {
  const Module: new (bytes: Uint8Array) => Module;
}
