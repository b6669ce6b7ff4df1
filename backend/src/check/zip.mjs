import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The only file in a zip archive, as bytes. */
export function unzip(file) {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entry = zip.readUInt32LE(end + 16);
  const start = zip.readUInt32LE(entry + 42);
  const content = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  return inflateRawSync(zip.subarray(content, content + zip.readUInt32LE(entry + 20)));
}
