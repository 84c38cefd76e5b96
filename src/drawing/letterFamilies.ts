/** The letters of the page, as families in style files; a test holds them to its style file. */
export const letterFamilies =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', 'PingFang SC', 'Hiragino Sans', " +
  "'Apple SD Gothic Neo', 'Microsoft YaHei', 'Yu Gothic UI', 'Malgun Gothic', 'Noto Sans CJK SC', 'Noto Sans CJK JP', " +
  "'Geeza Pro', 'Noto Sans Arabic', 'Arial Hebrew', 'Noto Sans Hebrew', 'Kohinoor Devanagari', 'Nirmala UI', " +
  "'Noto Sans Devanagari', sans-serif";
