import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './source-row.js';

const chunkBytes = 64 * 1024;
const sampleBytes = 1024 * 1024;
/** Feeds shrink 5 to 40 times; beyond this a file is made to fill the disk, not to be read. */
const mostExpansion = 200;

export type OpenOptions = {
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file itself (compressed, where it is) have been read. */
  onBytes?: (bytes: number) => void;
  /** Of the text as it comes out, for a file that somebody else may have made to fill the disk. */
  mostCharacters?: number;
};

/** The beginning of a file as text, for finding out what it is; gunzipped and decoded like the whole. */
export async function textSample(path: string): Promise<string> {
  const { bytes, decoder } = await inspect(path);
  return decoder.decode(bytes);
}

/**
 * A file's text in pieces: gunzipped when it is gzip, UTF-8 unless its byte order mark, XML declaration or bytes say
 * otherwise (then UTF-16, the declared encoding, or windows-1252). Throws UnreadableFile.
 */
export async function* openText(path: string, options: OpenOptions = {}): AsyncGenerator<string> {
  const { signal, onBytes, mostCharacters = Number.POSITIVE_INFINITY } = options;
  const { gzip, decoder } = await inspect(path);
  let read = 0;
  let made = 0;
  let characters = 0;
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  file.on('data', (chunk) => {
    read += chunk.length;
    onBytes?.(read);
  });
  const plain = gzip ? file.pipe(createGunzip({ chunkSize: chunkBytes })) : file;
  file.on('error', (error) => plain.destroy(error));
  try {
    for await (const chunk of plain) {
      signal?.throwIfAborted();
      made += chunk.length;
      if (gzip && made > chunkBytes * mostExpansion && made > read * mostExpansion)
        throw new UnreadableFile(`${path}: unpacks to more than ${mostExpansion} times its size`);
      const text = decoder.decode(chunk, { stream: true });
      characters += text.length;
      if (characters > mostCharacters)
        throw new UnreadableFile(`${path}: holds more than ${mostCharacters} characters`);
      if (text !== '') yield text;
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    file.destroy();
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UnreadableFile || error.name === 'AbortError')
    return error;
  if (!('code' in error)) return error;
  return new UnreadableFile(`${path}: ${error.message}`);
}

async function inspect(path: string): Promise<{ bytes: Buffer; gzip: boolean; decoder: TextDecoder }> {
  const head = await beginning(path);
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const bytes = gzip ? await unpackedBeginning(path) : head;
  return { bytes, gzip, decoder: new TextDecoder(encodingOf(bytes)) };
}

async function beginning(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function unpackedBeginning(path: string): Promise<Buffer> {
  const file = createReadStream(path);
  const unpacked = file.pipe(createGunzip());
  file.on('error', (error) => unpacked.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacked) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= sampleBytes) break;
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    file.destroy();
  }
  return Buffer.concat(chunks).subarray(0, sampleBytes);
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declared = /^\s*<\?xml[^>]{0,100}encoding=["']([\w-]{2,20})["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  if (declared !== undefined && isEncoding(declared)) return declared;
  return isUtf8(wholeCharacters(bytes)) ? 'utf-8' : 'windows-1252';
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** The sample without a character that its end cuts in two. */
function wholeCharacters(bytes: Buffer): Buffer {
  if (bytes.length < sampleBytes) return bytes;
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}
