import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generator } from '../random.js';

const kinds = [
  'Slim Fit Shirt',
  'Printed A-Line Kurta',
  'Skinny Jeans',
  'Leather Derby Shoes',
  'Woven Saree',
];
const colours = ['Black', 'Navy Blue', 'Red', 'Olive Green', 'White', 'Beige'];

/**
 * Writes a CSV feed of `rows` invented rows: of a hundred, three are further sizes of the product before, one has no
 * price and one no name. The same seed gives the same file.
 */
export async function writeFeed(path: string, rows: number, seed: number): Promise<void> {
  await pipeline(Readable.from(lines(rows, seed)), createWriteStream(path));
}

function* lines(rows: number, seed: number): Generator<string> {
  const random = generator(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  yield 'id,title,brand,gender,price,colour,description,size\n';
  let [id, kind, colour] = ['p', '', ''];
  for (let n = 0; n < rows; n += 1) {
    const luck = random();
    const further = luck < 0.03 && n > 0;
    if (!further) [id, kind, colour] = [`p${n}`, pick(kinds), pick(colours)];
    const price = luck > 0.99 ? 'ask' : String(300 + Math.floor(random() * 9000));
    const nameless = luck > 0.98 && luck <= 0.99;
    const title = nameless ? '' : `Northly Women ${colour} ${kind}`;
    const words = `${colour} ${kind.toLowerCase()} with a curved hem and one patch pocket. Machine wash.`;
    yield `${nameless ? '' : id},${title},Northly,Women,${price},${colour},${words},${pick(['S', 'M', 'L', 'XL'])}\n`;
  }
}
