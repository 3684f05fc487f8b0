package tragnetz.support;

import com.microsoft.playwright.Page;

import java.util.List;

/** Sees on a page in the browser what a person would stumble over. */
public final class Eyes {

    private static final String WALK =
            """
            const shown = it => it && it.checkVisibility() && !it.closest('.hidden, script, style, noscript');
            const texts = function* () {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                if (walker.currentNode.data.trim() && shown(walker.currentNode.parentElement)) yield walker.currentNode;
              }
            };
            const told = it => it.tagName.toLowerCase() + [...it.classList].map(name => '.' + name).join('')
              + ' "' + (it.textContent || it.name || '').trim().replace(/\\s+/g, ' ').slice(0, 60) + '"';
            const found = new Set();
            """;

    private static final String LITERALS =
            """
            const word = /(?<![\\p{L}\\p{M}\\d@./:_-])[A-Za-z]{3,}(?![\\p{L}\\p{M}\\d@/:_-]|\\.\\w)/gu;
            const look = (text, where) => {
              for (const it of text.match(word) || []) found.add(it + ' in ' + where);
            };
            const data = [...document.querySelectorAll('bdi, [lang]:not(html)')].map(it => it.textContent).join(' ');
            for (const it of document.title.match(word) || []) if (!data.includes(it)) found.add(it + ' in title');
            for (const text of texts()) {
              if (!text.parentElement.closest('bdi, [lang]:not(html), code')) look(text.data, told(text.parentElement));
            }
            for (const it of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
              if (it.closest('[lang]:not(html)')) continue;
              for (const name of ['aria-label', 'title', 'alt', 'placeholder']) look(it.getAttribute(name) || '', name + ' of ' + told(it));
            }
            """;

    private static final String CRAMPED =
            """
            const width = document.documentElement.clientWidth;
            const scrolls = it => {
              for (let up = it; up && up !== document.body; up = up.parentElement) {
                if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true;
              }
              return false;
            };
            if (document.documentElement.scrollWidth > width) found.add('the page is ' + document.documentElement.scrollWidth + ' wide');
            for (const it of document.querySelectorAll('main *, header *, footer *')) {
              if (!shown(it) || it.closest('svg') || scrolls(it)) continue;
              const box = it.getBoundingClientRect();
              if (box.width && (box.left < -1 || box.right > width + 1)) found.add('beyond the edge: ' + told(it));
            }
            for (const text of texts()) {
              const range = document.createRange();
              range.selectNodeContents(text);
              const box = range.getBoundingClientRect();
              for (let up = text.parentElement; up && up !== document.body; up = up.parentElement) {
                const style = getComputedStyle(up);
                const edge = up.getBoundingClientRect();
                if (['hidden', 'clip'].includes(style.overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)
                    || ['hidden', 'clip'].includes(style.overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) {
                  found.add('clipped: ' + told(text.parentElement));
                }
                if (['auto', 'scroll'].includes(style.overflowX)) break;
              }
            }
            """;

    private Eyes() {}

    /** Words that have not come through a sentence: plain letters where the rest is accented. */
    public static List<String> literals(Page page) {
        return look(page, LITERALS);
    }

    /** What is wider than the screen, or cut off. */
    public static List<String> cramped(Page page) {
        return look(page, CRAMPED);
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, String script) {
        return (List<String>) page.evaluate("() => {" + WALK + script + "return [...found];}");
    }
}
