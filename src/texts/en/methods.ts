/** How the map was made, in words. */
export const methods = {
  title: 'How this map was made',
  what: 'A text for the methods section of a paper: every choice with its value, and the works behind the methods that were used.',
  part: 'Which view',
  all: 'The whole map',
  format: 'Format',
  formats: { markdown: 'Markdown', text: 'Plain text', bibtex: 'References as BibTeX' },
  writing: 'Writing…',
  preview: 'The text',
  copy: 'Copy',
  save: 'Save text',
  copied: 'Copied how the map was made.',
  command: 'Copy how this map was made',
};
