import { describe, expect, it } from 'vitest';
import { linkTemplate, pictureAddress, webAddress } from './web-address.js';

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//x.example/a',
    'shirts/1/buy',
    'ftp://x.example',
    'https://u:p@x.example/',
    'https://',
    'http://a b/',
    `https://x.example/${'a'.repeat(3000)}`,
  ])('%j is none', (text) => {
    expect(webAddress(text)).toBeNull();
  });

  it('is kept as the standard writes it', () => {
    expect(webAddress(' HTTPS://Shop.example/a b?q=é ')).toBe('https://shop.example/a%20b?q=%C3%A9');
  });
});

it('a picture is the first usable of several, its size filled in', () => {
  expect(pictureAddress('javascript:x, https://a.example/1.jpg,https://a.example/2.jpg')).toBe(
    'https://a.example/1.jpg',
  );
  expect(pictureAddress('https://a.example/h_($height),w_($width)/1.jpg')).toBe(
    'https://a.example/h_720,w_540/1.jpg',
  );
  expect(pictureAddress('1.jpg | \n https://a.example/2.jpg')).toBe('https://a.example/2.jpg');
  expect(pictureAddress('1.jpg')).toBeNull();
});

it('a picture is not looked for between blanks without end', () => {
  expect(pictureAddress(`a${' '.repeat(60_000)}b`)).toBeNull();
});

it('a link template holds {id} and makes an http(s) address, or says why not', () => {
  expect(linkTemplate('https://s.example/p/{id}?a=1')('a b/c')).toBe('https://s.example/p/a%20b%2Fc?a=1');
  expect(() => linkTemplate('https://s.example/')).toThrow('must hold {id}');
  expect(() => linkTemplate('javascript:{id}')).toThrow('must be an http(s) address');
});
