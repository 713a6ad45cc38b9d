import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Slot } from '../../functions/_domain/product.js';
import { Garment } from './Garment.js';

const idsOf = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('Garment', () => {
  it('is named as a drawing of the product, its title escaped', () => {
    const markup = renderToStaticMarkup(
      <Garment
        category="shirt"
        slot="top"
        colours={['white']}
        pattern={null}
        title={'Shirt <b>"one"</b>'}
        className="tall"
      />,
    );
    expect(markup).toContain('role="img"');
    expect(markup).toContain('aria-label="Drawing of Shirt &lt;b&gt;&quot;one&quot;&lt;/b&gt;"');
    expect(markup).toContain('class="tall"');
    expect(markup).not.toContain('<b>');
  });

  it('never repeats an id when the same piece is shown twice in a page', () => {
    const piece = (
      <Garment category="dress" slot="onepiece" colours={['red']} pattern="floral" title="Dress" />
    );
    const ids = idsOf(
      renderToStaticMarkup(
        <main>
          {piece}
          {piece}
        </main>,
      ),
    );
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws something for every slot when category, colour and pattern are unknown', () => {
    for (const slot of Slot.options) {
      const markup = renderToStaticMarkup(
        <Garment
          category="__proto__"
          slot={slot}
          colours={['constructor']}
          pattern="toString"
          title={slot}
        />,
      );
      expect(markup).toContain('<path');
    }
  });
});
