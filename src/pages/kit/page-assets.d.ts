/** Files of a page that build.mjs puts into the bundle as texts: a client bundled into one script, or the file as it is. */
declare module '*?script' {
  const text: string;
  export default text;
}
declare module '*?text' {
  const text: string;
  export default text;
}
