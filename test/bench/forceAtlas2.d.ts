declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One iteration in place: ten numbers per node (x and y first), three per tie. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    ties: Float32Array,
  ): unknown;
}
