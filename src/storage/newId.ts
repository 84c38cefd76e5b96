/** 128 random bits in hexadecimal digits. Not by `randomUUID`, which pages without encryption lack. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
