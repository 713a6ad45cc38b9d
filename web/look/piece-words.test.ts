import { describe, expect, it } from 'vitest';
import { brandBeside, pictureAddress, shopNote, sizeStatus } from './piece-words.js';

describe('the size of a piece', () => {
  it('is called available only when the shop states it', () => {
    expect(sizeStatus({ slot: 'top', sizes: ['S', 'M'] }, { any: 'm' })).toBe('Available in M');
    expect(sizeStatus({ slot: 'top', sizes: null }, { any: 'M' })).toBe('Size not stated by the shop');
    expect(sizeStatus({ slot: 'top', sizes: ['S', 'L'] }, { any: 'M' })).toBe('Sold in S, L');
  });

  it('says under which name the shop sells it', () => {
    expect(sizeStatus({ slot: 'top', sizes: ['Medium'] }, { any: 'M' })).toBe(
      'Available in M, sold as Medium',
    );
  });

  it('is not mentioned where none was asked or stated', () => {
    expect(sizeStatus({ slot: 'top', sizes: null }, {})).toBeNull();
    expect(sizeStatus({ slot: 'shoes', sizes: null }, { any: 'M' })).toBeNull();
    expect(sizeStatus({ slot: 'bag', sizes: ['One size'] }, { any: 'M' })).toBeNull();
    expect(sizeStatus({ slot: 'shoes', sizes: ['UK 5'] }, { any: 'M' })).toBe('Sold in UK 5');
  });
});

describe('the brand', () => {
  it('is named beside a title that does not begin with it', () => {
    expect(brandBeside({ brand: 'H&M', title: 'Black dress' })).toBe('H&M');
    expect(brandBeside({ brand: 'roadster', title: 'Roadster Men Black Jeans' })).toBeNull();
    expect(brandBeside({ brand: '', title: 'Black dress' })).toBeNull();
  });
});

describe('the way to the shop', () => {
  const linked = { source: 'shop', affiliateUrl: 'https://shop.example/1' };
  const unlinked = { source: 'shop', affiliateUrl: null };
  const sample = { source: 'house', affiliateUrl: 'https://shop.example/1' };

  it('is told of once for all pieces: what the links are, or why there is none', () => {
    expect(shopNote([linked, unlinked])).toBe('Affiliate links');
    expect(shopNote([unlinked])).toBe('No shop link');
    expect(shopNote([unlinked, unlinked])).toBe('No shop links for these pieces');
    expect(shopNote([sample, sample])).toBe('Sample, not for sale');
    expect(shopNote([sample, linked])).toBe('Affiliate links');
    expect(shopNote([sample, unlinked])).toBe('No shop links for these pieces');
  });
});

describe('a picture address', () => {
  it('is loaded over https only', () => {
    expect(pictureAddress('https://p.example/a.jpg')).toBe('https://p.example/a.jpg');
    expect(pictureAddress('http://p.example/a.jpg')).toBe('https://p.example/a.jpg');
    for (const bad of [
      undefined,
      '',
      '/a.jpg',
      'javascript:alert(1)',
      'data:image/png;base64,AA',
      'https://',
    ]) {
      expect(pictureAddress(bad)).toBeNull();
    }
  });
});
