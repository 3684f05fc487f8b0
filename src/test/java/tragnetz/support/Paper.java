package tragnetz.support;

import com.microsoft.playwright.Page;

import java.util.List;

/** Looks at a page as it would lie in the printer. */
public final class Paper {

    private static final String LOOK =
            """
            () => {
              const found = new Set();
              const told = it => it.tagName.toLowerCase() + [...it.classList].map(name => '.' + name).join('')
                + ' "' + it.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60) + '"';
              const shown = it => it.checkVisibility() && !it.closest('.hidden');
              const grey = color => {
                const canvas = new OffscreenCanvas(1, 1).getContext('2d');
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
                return alpha < 128 ? 255 : (red + green + blue) / 3;
              };
              const chrome = 'nav, form:not(:has(.field)), [type=search], button, .button, .skip, .exit, .bar, summary';
              for (const it of document.querySelectorAll(chrome)) if (shown(it)) found.add('to tap: ' + told(it));
              const width = document.documentElement.clientWidth;
              for (const it of document.querySelectorAll('main *')) {
                if (!shown(it) || it.closest('svg')) continue;
                const box = it.getBoundingClientRect();
                if (box.width && (box.left < -1 || box.right > width + 1)) found.add('beyond the sheet: ' + told(it));
              }
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              let letters = 0;
              while (walker.nextNode()) {
                const it = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || !shown(it) || it.closest('script, style')) continue;
                if (it.closest('main')) letters += walker.currentNode.data.trim().length;
                let ground = it;
                while (ground && grey(getComputedStyle(ground).backgroundColor) === 255
                    && getComputedStyle(ground).backgroundColor.match(/, 0\\)$|\\/ 0\\)$|transparent/)) ground = ground.parentElement;
                if (grey(getComputedStyle(it).color) > 120 || ground && grey(getComputedStyle(ground).backgroundColor) < 230) {
                  found.add('not black on white: ' + told(it));
                }
              }
              if (letters < 20) found.add('the sheet is empty');
              for (const it of document.querySelectorAll('main a[href^="http"]')) {
                if (shown(it) && !it.textContent.includes(new URL(it.href).host)
                    && !getComputedStyle(it, '::after').content.includes(new URL(it.href).host)) {
                  found.add('an address nobody can read: ' + told(it));
                }
              }
              for (const it of document.querySelectorAll('main table thead')) {
                if (shown(it) && getComputedStyle(it).display !== 'table-header-group') found.add('a head that does not come again: ' + told(it));
              }
              return [...found];
            }
            """;

    private Paper() {}

    /** What is wrong on the sheet; the page is already shown as it prints. */
    @SuppressWarnings("unchecked")
    public static List<String> flaws(Page page) {
        return (List<String>) page.evaluate(LOOK);
    }
}
