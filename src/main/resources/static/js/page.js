// Everything here is a comfort: each page works without it.

// Quick exit: by its link, or by pressing Shift three times. Covers the page, ends the session, leaves no way back.
const exit = document.querySelector('[data-away]');
let presses = [];

const leave = () => {
  const cover = document.createElement('div');
  cover.className = 'gone';
  document.body.append(cover);
  document.title = '\u2007';
  if (exit.form) navigator.sendBeacon(exit.form.action);
  location.replace(exit.dataset.away);
};

if (exit) {
  exit.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', event => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses, event.timeStamp].slice(-3) : [];
    if (presses.length === 3 && presses[2] - presses[0] < 1500) leave();
  });
  // A browser may bring the page back from memory: then nothing old may show.
  addEventListener('pageshow', event => {
    if (event.persisted && document.querySelector('.gone')) location.reload();
  });
}

// A form came back with problems: begin reading at the summary, in browsers too that focus fields alone by themselves.
const problems = document.getElementById('problems');
problems?.focus({ preventScroll: true });
problems?.scrollIntoView({ block: 'start' });

// Menus close on Escape and on a tap outside.
const menus = () => document.querySelectorAll('details[data-menu][open]');
addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
addEventListener('click', event => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});

// The current room of a row that scrolls comes into sight.
document.querySelector('.rooms [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

document.querySelector('[data-print]')?.addEventListener('click', () => print());

// Arabic letters drawn for reading come once the words stand there in the phone's own; never to whom each byte is dear.
const { letters } = document.documentElement.dataset;
if (letters && !navigator.connection?.saveData) {
  document.fonts.add(new FontFace('Vazirmatn', `url(${letters})`, { weight: '400 800', display: 'swap', unicodeRange: 'U+600-6FF, U+200C-200F' }));
}
