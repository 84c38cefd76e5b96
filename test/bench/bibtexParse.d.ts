declare module 'bibtex-parse' {
  export function entries(text: string): unknown[];
}
