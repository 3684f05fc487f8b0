// What the others write comes in by itself. Without this script the page shows it when it is opened again.
const place = document.querySelector('[data-live]');
const draft = document.getElementById('message');
const reading = document.querySelector('form[data-reading]');
const thread = place?.dataset.thread;

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const spoken = piece => {
  if (piece.link) return element('a', piece.link, { href: piece.link, rel: 'noreferrer noopener nofollow', dir: 'ltr' });
  if (piece.mention) return element('b', piece.mention, { class: `mention ${piece.me}` });
  return document.createTextNode(piece.text);
};

const add = news => {
  const message = draft.content.cloneNode(true).firstElementChild;
  message.id = `m-${news.id}`;
  message.classList.toggle('mine', news.mine);
  message.querySelector('bdi').textContent = news.name;
  message.querySelector('time').textContent = news.hour;
  message.querySelector('time').dateTime = news.at;
  const said = message.querySelector('.said');
  said.lang = news.lang;
  said.dir = news.dir;
  said.append(...news.pieces.map(spoken));
  const near = innerHeight + scrollY > document.body.scrollHeight - 600;
  place.append(message);
  if (near) message.scrollIntoView({ block: 'nearest' });
};

const read = () => {
  if (!reading || document.visibilityState !== 'visible') return;
  const form = new URLSearchParams(new FormData(reading));
  form.set('_once', Array.from(crypto.getRandomValues(new Uint8Array(16)), it => it.toString(16).padStart(2, '0')).join(''));
  fetch(reading.action, { method: 'POST', body: form, redirect: 'manual' });
};

const hear = event => {
  const news = JSON.parse(event.data);
  if (document.getElementById(`m-${news.id}`)) return;
  if (news.id && thread === news.thread && draft) {
    add(news);
    read();
  } else if (!thread || news.changed === thread) document.querySelector('[data-changed]')?.removeAttribute('hidden');
};

if (place && window.EventSource) {
  new EventSource(place.dataset.live).addEventListener('message', hear);
  if (reading) reading.hidden = true;
  read();
}
