/** Kinds of file that are no text, known by their first bytes: the message can then say what to do. */

const SIGNATURES: readonly (readonly [kind: string, ...starts: string[]])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['PostScript', '%!PS'],
  ['PNG', '\x89PNG\r\n'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF87a', 'GIF89a'],
  ['TIFF', 'II*\0', 'MM\0*'],
  ['ZIP (or DOCX, ODT, EPUB)', 'PK\x03\x04', 'PK\x05\x06'],
  ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['gzip', '\x1f\x8b'],
  [
    'bzip2',
    'BZh11AY&SY',
    'BZh21AY&SY',
    'BZh31AY&SY',
    'BZh41AY&SY',
    'BZh51AY&SY',
    'BZh61AY&SY',
    'BZh71AY&SY',
    'BZh81AY&SY',
    'BZh91AY&SY',
  ],
  ['xz', '\xfd7zXZ\0'],
  ['7-Zip', "7z\xbc\xaf'\x1c"],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['an ELF program', '\x7fELF'],
  ['a SQLite database', 'SQLite format 3\0'],
  ['UTF-32', '\xff\xfe\0\0', '\0\0\xfe\xff'],
]

/** The name of the kind, or null when the first bytes tell nothing. */
export function findSignature(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 16)
  for (const [kind, ...starts] of SIGNATURES) if (starts.some((start) => head.startsWith(start))) return kind
  return null
}
