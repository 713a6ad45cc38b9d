import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributes } from './attributes.js';
import { type Label, myntraLabels, stylesLabels } from './attributes.labels.js';
import { Attributes } from './product.js';

const read = (title: string, more: Partial<Parameters<typeof readAttributes>[0]> = {}) =>
  readAttributes({ title, ...more });

describe('the slot', () => {
  it.each([
    ['Blue Striped Shirt Dress', 'onepiece', 'dress'],
    ['Northly: джинсовое платье миди', 'onepiece', 'dress'],
    ['Washed Denim Jacket', 'outerwear', 'denim jacket'],
    ['Black Leather Dress Shoes', 'shoes', 'formal shoes'],
    ['Casual Slip On Heel Shoes', 'shoes', 'heels'],
    ['Grey Cabin Trolley Bag', 'other', 'luggage'],
    ['Navy Tie-Dye Kurta', 'top', 'kurta'],
    ['Cap Sleeve Cotton Top', 'top', 'top'],
    ['Cream Top', 'top', 'top'],
    ['Moisturising Cream', 'other', 'moisturiser'],
    ['United Runner White', 'shoes', 'sports shoes'],
    ['Soft Lounge Top', 'top', 'lounge t-shirt'],
    ['Terry Wristbands', 'accessory', 'sweatband'],
    ['Raw Edges Light Blue Kidswear', 'other', 'unknown'],
    ['Leather Strap Watch with Brown Belt Finish', 'accessory', 'watch'],
    ['Wrist Watch for Men', 'accessory', 'watch'],
    ['Bag Charm', 'other', 'key ring'],
    ['Striped Microfibre Runner', 'other', 'home textile'],
    ['Pack of 3 Cotton Briefs', 'other', 'briefs'],
    ['Hooded Tracksuit', 'onepiece', 'tracksuit'],
    ['Denim Dungarees', 'onepiece', 'dungarees'],
    ['Open-Front Cardigan', 'outerwear', 'cardigan'],
    ['Hooded Sweatshirt', 'top', 'hoodie'],
    ['Yoga Tights', 'bottom', 'leggings'],
    ['Women Anarkali Handloom Kurta', 'top', 'anarkali kurta'],
    ['Sleeveless Wool Sweater', 'top', 'sweater vest'],
    ['Navy 3/4th Pants', 'bottom', 'capris'],
    ['Embroidered Mojaris', 'shoes', 'juttis'],
    ['Zari Border Dupatta', 'accessory', 'dupatta'],
    ['Night Suit', 'other', 'night suit'],
    ['Unstitched Dress Material', 'other', 'unstitched fabric'],
    ['Formal Lavender Shirt', 'top', 'formal shirt'],
    ['Acme Jeans Men White & Blue Casual Shirt', 'top', 'shirt'],
    ['Satin Night Wear Shorts', 'other', 'night suit'],
    ['Half Sleeves Night Wear Womens T-shirt - Navy', 'other', 'night suit'],
    ['Unstitched Printed Kurta', 'other', 'unstitched fabric'],
    ['Brocade Fabric Clutch', 'bag', 'clutch'],
    ['Chandelier Earrings', 'accessory', 'earrings'],
    ['Mesh Running Turbo Shoes', 'shoes', 'sports shoes'],
    ['Tie & Dye Cotton', 'other', 'unknown'],
    ['Quartz Flurb', 'other', 'unknown'],
  ])('of "%s" is %s', (title, slot, category) => {
    expect(read(title)).toMatchObject({ slot, category });
  });

  it.each([
    ...['Watch Strap Leather', 'Smartwatch Band Silicone', 'Wrist Watch Boxes', 'Straps for Watch'],
    ...['Sunglasses Case', 'Spectacle Cover', 'Goggles Case', 'Sunglass Chain', 'Tie Rack', 'Belt Buckles'],
    ...['Saree Blouse Piece', 'Unstitched Blouse Fabric', 'Un-Stitched Suit', 'Cotton Dress Material'],
    ...[
      'Shoelaces Flat White',
      'Memory Foam Insoles',
      'Sneaker Cleaning Kit',
      'Boot Polish',
      'Shoe Organiser',
    ],
    ...['Jewellery Box', 'Ring Holder', 'Earring Stand', 'Coat Hanger', 'Suit Cover', 'Backpack Rain Cover'],
  ])('of "%s", a part, case or care of what is worn, is other', (title) => {
    expect(read(title).slot).toBe('other');
  });

  it.each([
    ['Sunglasses with Case', 'accessory'],
    ['Stainless Steel Case Analog Watch', 'accessory'],
    ['Leather Watch with Extra Strap', 'accessory'],
    ['Buckle Belt', 'accessory'],
    ['Tie Pin', 'accessory'],
    ['Saree with Unstitched Blouse Piece', 'onepiece'],
    ['Lace Up Ankle Boots', 'shoes'],
    ['Ankle Boot Lace-Up', 'shoes'],
    ['Beach Dress Cover Up', 'onepiece'],
    ['Sandals with Buckle Strap', 'shoes'],
    ['Flap Cover Sling Bag', 'bag'],
    ['Box Clutch', 'bag'],
  ])('of "%s", which names a part of its own, is that of the thing', (title, slot) => {
    expect(read(title).slot).toBe(slot);
  });

  it.each([
    'Printed Kurta with Palazzos & Dupatta',
    'Kurta and Churidar',
    'Kurta & Pyjamas',
    'Kurta Set',
    'T-shirt with Shorts',
    'Crop Top & Skirt',
    'Salwar Suit',
    'Lehenga Choli',
    'Co-ord Set',
    'Blazer with Trousers',
    'Printed Top Bermuda Set',
    'Tunic and Palazzo Set',
    'Churidar Kurta with Dupatta',
  ])('of "%s", a purchase that dresses top and bottom, is onepiece', (title) => {
    expect(read(title).slot).toBe('onepiece');
  });

  it.each([
    ['Kurta with Dupatta', 'top'],
    ['Shirt with Tie', 'top'],
    ['Jeans with Belt', 'bottom'],
    ['Dress with Jacket', 'onepiece'],
    ['Saree with Blouse', 'onepiece'],
    ['Salwar with Dupatta', 'bottom'],
  ])('of "%s" is that of its main piece', (title, slot) => {
    expect(read(title).slot).toBe(slot);
  });

  it.each([
    ['Floral Cotton Womens Casual Wear Suit', 'Indianwear-Women', 'salwar suit'],
    ['Women Solid Suit', 'Clothing > Ethnic Wear', 'salwar suit'],
    ['Teal Suit with Chiffon Dupatta', '', 'salwar suit'],
    ['Patiala Salwar Suit with Phulkari Dupatta', '', 'salwar suit'],
    ['Women Block Printed Mulmul Suit', '', 'salwar suit'],
    ['Women Navy Formal Suit', 'Westernwear', 'suit'],
    ['Women Floral Pant Suit', '', 'suit'],
    ['Men Checked Suit', 'Ethnic Wear', 'suit'],
    ['Men Wine Bandhgala Slim Fit Suit', '', 'bandhgala suit'],
    ['Slim Fit Suit Jacket', '', 'blazer'],
  ])('of the suit "%s" in "%s" is %s', (title, category, name) => {
    expect(read(title, { category }).category).toBe(name);
  });

  it('is nothing to wear where it covers a bed', () => {
    expect(readAttributes({ title: 'Set of 6 Red & Yellow Printed Diwan Set' }).slot).toBe('other');
  });

  it('comes from the source when its category names one, in the finer words of the title', () => {
    expect(read('Relaxed Cloud', { category: 'Apparel > Dresses' }).slot).toBe('onepiece');
    expect(read('Pepper Jeans Steel Thing', { category: 'Watches' })).toMatchObject({ slot: 'accessory' });
    expect(read('Suede Loafers', { category: 'Shoes' })).toMatchObject({
      slot: 'shoes',
      category: 'loafers',
    });
    expect(read('Wool Hoodie', { category: 'Clothing > Shirts & Tops' }).category).toBe('hoodie');
    expect(read('Silk Shirt', { category: 'New in > Best sellers' }).category).toBe('shirt');
  });

  it('is a vest to wear over a shirt where its category is among outerwear', () => {
    const vest = (category: string) => read('Quilted Vest', { category });
    expect(vest('Apparel & Accessories > Clothing > Outerwear > Vests')).toMatchObject({
      slot: 'outerwear',
      category: 'gilet',
    });
    expect(vest('Underwear > Vests').category).toBe('inner vest');
  });

  it('is the title’s where it plainly names another piece to wear than its category', () => {
    expect(read('Faux Leather Boxy Jacket', { category: 'Clothing > T-Shirts' }).slot).toBe('outerwear');
    expect(read('Northly Men Navy Tracksuit', { category: 'Bottomwear > Track Pants' }).slot).toBe(
      'onepiece',
    );
    expect(read('Girls Jeans Blue Kidswear', { category: 'T-Shirts' }).slot).toBe('top');
    expect(read('Printed Cotton T-shirt - Sage', { category: 'Lingerie & Nightwear' }).slot).toBe('other');
    expect(read('Metal Embellished Thongs', { category: 'Footwear' }).slot).toBe('shoes');
  });

  it.each([
    ['Paisley Georgette Kaftan - Rust', 'onepiece', 'kaftan'],
    ['Ribbed Bodysuit - Sand', 'top', 'bodysuit'],
    ['Striped Jersey Maternity Dress', 'onepiece', 'dress'],
    ['Maternity Leggings', 'bottom', 'leggings'],
    ['Racerback Bikini - Teal', 'onepiece', 'swimsuit'],
    ['Activewear T-shirt - Plum', 'top', 't-shirt'],
    ['Athleisure Tank Top', 'top', 'tank top'],
    ['Loungewear Pants', 'bottom', 'lounge pants'],
    ['Cotton T-shirt - Plum', 'other', 'night suit'],
    ['Top and Shorts Set', 'other', 'night suit'],
    ['Night Wear Leggings', 'other', 'night suit'],
    ['Bikini Briefs', 'other', 'briefs'],
  ])('of "%s" in a department of lingerie and nightwear is %s, %s', (title, slot, category) => {
    const department = 'Lingerie&Nightwear-Women';
    expect(read(title, { category: department })).toMatchObject({ slot, category });
  });

  it.each([
    ['Women Rust Red Solid Top', 'Red', ['rust', 'red']],
    ['Women Teal Green Sweatshirt', 'Green', ['teal', 'green']],
    ['Men Navy Blue Solid Shirt', 'Blue', ['navy']],
    ['Women Peach-Coloured Solid Dress', 'Red', ['peach']],
    ['Men Beige Tapered Fit Chinos', 'Red', ['beige']],
  ])(
    'is in %s with the colour field %s of the colours that the title bears out',
    (title, colour, colours) => {
      expect(read(title, { colour }).colours).toEqual(colours);
    },
  );

  it.each([
    ['Women Beige Solid Sandals', 'Textured outsole, has a block heelWarranty: 2 months', 'sandals on heels'],
    ['Women Black Solid Mules', 'Cushioned footbed, has a stiletto heel', 'heels'],
    ['Women Beige Solid Sandals', 'Textured outsole, has a flat heel', 'sandals'],
    ['Women Tan Solid Sandals', 'Open toe, no heel', 'sandals'],
    ['Women Brown Open Toe Flats', 'For those tired of a wedge heel', 'flats'],
    ['Men Grey Running Shoes', 'Cushioned, with a comfort heel counter', 'sports shoes'],
  ])('of %s, "%s", tells what they stand on', (title, description, category) => {
    expect(read(title, { description })).toMatchObject({ slot: 'shoes', category });
  });

  it('is a crop top where a top is cropped', () => {
    expect(read('Women Pink Solid Cropped Bardot Top').category).toBe('crop top');
    expect(read('Women Pink Solid Top with Cropped Sleeves').category).toBe('top');
  });

  it('is looked for in tags and description when title and category are silent', () => {
    expect(read('Aria', { tags: ['new', 'loafers'] }).slot).toBe('shoes');
    expect(read('Aria', { description: '<p>A pair of <b>ankle boots</b> in suede.</p>' }).slot).toBe('shoes');
  });
});

describe('the gender', () => {
  it.each([
    ["Women's Shirt", 'women'],
    ['Men Shirt', 'men'],
    ['Shirt for Men and Women', 'unisex'],
    ['Girls Printed Frock', 'girls'],
    ['Kids Boys T-shirt', 'boys'],
    ['Silk Saree', 'women'],
    ['Teal Suit with Chiffon Dupatta', 'women'],
    ['Sherwani', 'men'],
    ['Canvas Sneakers', 'unisex'],
    ['Baby Pink Mom Jeans', 'unisex'],
    ['Kids Shorts', 'kids'],
    ['T-shirt for Boys & Girls', 'kids'],
    ['Kids Skirt', 'girls'],
  ])('of "%s" is %s', (title, gender) => {
    expect(read(title).gender).toBe(gender);
  });

  it('is the one the source states, children by age group', () => {
    expect(read('Silk Saree Print Shirt', { gender: 'Male' }).gender).toBe('men');
    expect(read('Pack of 2 Beginners Bras TEENAGER-WHT-BLK', { gender: 'Women' }).gender).toBe('women');
    expect(read('Youth Men Blue Analogue Watch', { gender: 'Men' }).gender).toBe('men');
    expect(read('Youth Crew Neck Tee', { gender: 'male' }).gender).toBe('boys');
    expect(read('Kids Boys Check Shirt', { gender: 'Men' }).gender).toBe('boys');
    expect(read('T-shirt', { gender: 'female', ageGroup: 'kids' }).gender).toBe('girls');
    expect(read('T-shirt', { gender: 'unisex', ageGroup: 'toddler' }).gender).toBe('kids');
    expect(read('Cardigan', { gender: 'Unisex Kids' }).gender).toBe('kids');
    expect(read('Kids Boys Tee', { gender: 'Unisex Kids' }).gender).toBe('kids');
    expect(read('Overshirt', { category: 'MAN > Jackets' }).gender).toBe('men');
  });

  it('is a child’s by a category that is for children alone', () => {
    expect(
      read('Poppy', { category: 'Clothing > Baby & Toddler Clothing > Baby & Toddler Dresses' }).gender,
    ).toBe('girls');
    expect(read('Check Shirt', { category: 'Kids > Shirts' }).gender).toBe('kids');
    expect(read('Check Shirt', { gender: 'Men', category: 'Kids > Shirts' }).gender).toBe('men');
    expect(read('Check Shirt', { category: 'Men, Women & Kids > Shirts' }).gender).toBe('unisex');
    expect(read('Check Shirt', { category: 'Kids & Adults > Shirts' }).gender).toBe('unisex');
    expect(read('Tote', { category: 'Mom & Kids > Bags' }).gender).toBe('women');
  });
});

describe('the look', () => {
  it('has the colours of every piece in a pack', () => {
    const colours = (title: string) =>
      readAttributes({ title, colour: 'white', description: 'White beanie / Black and red beanie' }).colours;
    expect(colours('Acme Men Pack of 2 Beanies')).toEqual(['white', 'black', 'red']);
    expect(colours('Acme Men Beanie')).toEqual(['white']);
  });

  it('has the colours of the title in their order, in the shade the source states, and no others', () => {
    expect(read('Navy & White Striped Shirt', { colour: 'Blue' })).toMatchObject({
      colours: ['navy', 'white'],
      colourFamilies: ['blue', 'white'],
      pattern: 'striped',
    });
    expect(read('White & Blue Shirt', { colour: 'Navy Blue' }).colours).toEqual(['white', 'navy']);
    expect(read('Peach-Coloured Dupatta', { colour: 'Red' }).colours).toEqual(['peach']);
    expect(read('Hello chocolate lovers jacket - olive').colours).toEqual(['olive', 'chocolate']);
    // Who wants no black wants none of these either.
    expect(read('Black striped top - multi').colours).toEqual(['multi', 'black']);
    expect(read('Two-tone shirt - blue, white').colours).toEqual(['blue', 'white']);
    expect(read('Skinny jeans - mid stone').colours).toEqual([]);
    expect(read('Rust Red Top').colours).toEqual(['rust']);
    expect(read('Orange Peel & Walnut Day Cream').colours).toEqual([]);
    expect(read('Orange Lipstick').colours).toEqual(['orange']);
    expect(read('Gold-Plated Blue Stone Nose Ring').colours).toEqual(['gold', 'blue']);
    expect(read('Stone Chinos').colours).toEqual(['sand']);
    expect(read('Aria Shirt', { colour: 'Olive Green/White' }).colours).toEqual(['olive', 'white']);
    expect(read('Shirt', { colour: 'Wild Vintage 12', description: 'Blue shirt' }).colours).toEqual(['blue']);
    const described = 'Boxers in green, white and black, with a red band';
    expect(read('Boxers', { description: described }).colours).toEqual(['green', 'white', 'black']);
  });

  it('does not read a maker as a colour or a garment', () => {
    expect(read('Red Tape Men Formal Derbys', { brand: 'Red Tape' }).colours).toEqual([]);
    expect(read('Sonata Blush Women Navy Blue Analogue watch', { brand: 'Sonata' }).colours).toEqual([
      'navy',
    ]);
    expect(read('Titan Women Purple Watch', { brand: 'Titan' }).colours).toEqual(['purple']);
    expect(read('Jeans & Co Silver Watch', { brand: 'Jeans & Co' }).category).toBe('watch');
  });

  it('reads cloth, pattern, fit, season and how dressed up a piece is', () => {
    expect(read('Slim Fit Checked Linen Shirt')).toMatchObject({
      materials: ['linen'],
      pattern: 'checked',
      fit: 'slim',
      seasons: ['summer', 'spring'],
      formality: 3,
    });
    const described =
      'Slip-on detailSynthetic leather upperTextured and patterned outsoleAssorted prints at side';
    const loafers = read('Loafers', { description: described });
    expect(loafers).toMatchObject({ materials: ['faux leather'], pattern: 'printed', colours: [] });
    expect(read('Men Brown Non-Leather Belt').materials).toEqual([]);
    expect(read('Men Brown Leather-Look Belt').materials).toEqual(['faux leather']);
    expect(read('Embroidered Silk Saree').formality).toBeGreaterThan(read('Cotton Saree').formality);
    expect(read('Floral Printed Dress').pattern).toBe('floral');
    expect(read('Running Shoes').occasions).toContain('workout');
    expect(read('Men Sea Green T-shirt').occasions).not.toContain('beach');
    const tee = read('Half Sleeves Night Wear T-shirt', { category: 'T-Shirts' });
    expect([tee.slot, tee.occasions]).toEqual(['top', ['lounge']]);
    expect(read('Oversized Graphic Hoodie').styles).toContain('streetwear');
    expect(read('Ethnic Embroidered Silk Kurta').styles).toContain('ethnic');
  });
});

it('answers any input with attributes of the promised shape', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', '<a '.repeat(9000), 'kurta'),
  );
  fc.assert(
    fc.property(text, text, text, (title, description, category) => {
      const found = readAttributes({ title, description, category, brand: title, tags: [category] });
      expect(Attributes.safeParse(found).success).toBe(true);
    }),
  );
});

const data = '../shared/data';
const catalogues: [string, string, string, string, readonly Label[]][] = [
  [`${data}/myntra/myntra_products_catalog.csv`, 'Product_ID', 'Product_Name', 'Product_Brand', myntraLabels],
  [`${data}/styles/products.csv`, 'id', 'productDisplayName', 'none', stylesLabels],
];

describe.each(catalogues)('the labelled titles of %s', (file, id, title, brand, labels) => {
  it.skipIf(!existsSync(file))('get the slot a reader gave them, 97 in 100, from the title alone', () => {
    const rows: Record<string, string>[] = parse(readFileSync(file), {
      columns: true,
      relax_column_count: true,
    });
    const byId = new Map(rows.map((row) => [row[id], row]));
    const wrong = labels.filter(([key, slot]) => {
      const row = byId.get(key);
      return readAttributes({ title: row?.[title] ?? '', brand: row?.[brand] ?? '' }).slot !== slot;
    });
    expect(wrong.length / labels.length).toBeLessThanOrEqual(0.03);
  });
});
