/**
 * Makers that wishes name whether or not a catalogue holds them, without apostrophes: such a word is understood, and that
 * nothing is by it can be said. None that is a word of wishes as well.
 */
export const knownMakers: ReadonlySet<string> = new Set(
  `zara, nike, adidas, puma, reebok, levis, uniqlo, gucci, prada, h&m, tommy hilfiger, calvin klein, ralph lauren, lacoste, armani, versace
  dior, chanel, louis vuitton, burberry, skechers, asics, converse, crocs, bata, woodland, red tape, clarks, van heusen, peter england
  louis philippe, allen solly, arrow, raymond, park avenue, blackberrys, manyavar, fabindia, biba, libas, aurelia, sabyasachi, anita dongre
  house of masaba, ritu kumar, global desi, forever 21, shein, roadster, hrx, wrangler, pepe jeans, flying machine, fossil, titan
  fastrack, casio, rolex, zudio, max fashion, pantaloons, westside, new balance, under armour, decathlon, jockey, superdry, diesel`
    .split(/[,\n]/)
    .map((name) => name.trim()),
);
