const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `French` of `fr`, in the language of the catalogue. */
export const languageName = (code: string): string => names.of(code) ?? code;
