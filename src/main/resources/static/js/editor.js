// The editor's comforts: buttons that write the marks, and a preview while one types. Without script there is a button for it.
const form = document.querySelector('form[data-editor]');
const body = form.elements.body;
const heading = form.elements.heading;
const shown = document.querySelector('[data-preview]');
const marks = form.querySelector('[data-marks]');
let waiting;
let typed = false;

const wrap = ({ before, after, line }) => {
  const { selectionStart: start, selectionEnd: end, value } = body;
  if (line) {
    const from = value.lastIndexOf('\n', start - 1) + 1;
    const lines = value.slice(from, end).split('\n').map(it => line + it).join('\n');
    body.setRangeText(lines, from, end, 'end');
  } else {
    body.setRangeText(before + value.slice(start, end) + after, start, end, 'end');
    if (start === end) body.selectionEnd = body.selectionStart = start + before.length;
  }
  body.focus();
  body.dispatchEvent(new Event('input', { bubbles: true }));
};

// The server draws; what comes are names and texts, never markup.
const draw = events => {
  const root = document.createDocumentFragment();
  let place = root;
  for (const [kind, value, href] of events) {
    if (kind === 'text') place.append(value);
    else if (kind === 'close') place = place.parentNode;
    else {
      const element = document.createElement(value);
      if (href) element.href = href;
      place.append(element);
      if (kind === 'open') place = element;
    }
  }
  shown.replaceChildren(root);
};

const look = async () => {
  const fields = new URLSearchParams({ _csrf: form.elements._csrf.value, body: body.value });
  const answer = await fetch(form.dataset.editor, { method: 'POST', body: fields });
  if (answer.ok && !answer.redirected) draw(await answer.json());
};

marks.hidden = false;
marks.addEventListener('click', event => {
  const mark = event.target.closest('button');
  if (mark) wrap(mark.dataset);
});
form.addEventListener('input', () => {
  typed = true;
  document.querySelector('[data-heading]').textContent = heading.value;
  clearTimeout(waiting);
  waiting = setTimeout(look, 300);
});
form.addEventListener('submit', () => { typed = false; });
addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });
