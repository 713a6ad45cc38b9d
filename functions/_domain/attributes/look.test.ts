import { describe, expect, it } from 'vitest';
import { readAttributes } from '../attributes.js';

describe('the pattern of a piece whose maker is called after a character', () => {
  it.each([
    ['Marvel by Acme Boys White Printed Round Neck T-shirt', 'Marvel by Acme', 'graphic'],
    ['Batman featured Navy Tshirt for Men', 'Batman', 'graphic'],
    ['Marvel by Acme Men Blue Striped Shirt', 'Marvel by Acme', 'striped'],
    ['Acme Men Blue Printed Shirt', 'Acme', 'printed'],
    ['Logo Men Blue Printed Shirt', 'Logo', 'printed'],
  ])('is that character where it is printed, and else what the title says: %s', (title, brand, pattern) =>
    expect(readAttributes({ title, brand, description: 'A printed piece' }).pattern).toBe(pattern),
  );

  it('is none where nothing says that anything is printed', () => {
    expect(
      readAttributes({ title: 'Marvel by Acme Men Blue Shirt', brand: 'Marvel by Acme' }).pattern,
    ).toBeNull();
  });
});
