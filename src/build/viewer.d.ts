/** See `viewerPage.ts`. */
declare module 'virtual:viewer' {
  const page: string;
  export default page;
}
