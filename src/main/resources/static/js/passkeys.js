// A form with data-passkey asks the device first, then goes its ordinary way with the answer in a field.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const creation = options => ({
  ...options,
  challenge: bytes(options.challenge),
  user: { ...options.user, id: bytes(options.user.id) },
  excludeCredentials: (options.excludeCredentials ?? []).map(it => ({ ...it, id: bytes(it.id) })),
  extensions: {},
});

const request = options => ({
  ...options,
  challenge: bytes(options.challenge),
  allowCredentials: [],
  extensions: {},
});

const written = credential => {
  const { response } = credential;
  const fields = { clientDataJSON: text(response.clientDataJSON) };
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[name]) fields[name] = text(response[name]);
  }
  if (response.getTransports) fields.transports = response.getTransports();
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: fields,
    clientExtensionResults: {},
  });
};

const ask = async form => {
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
  });
  if (answer.redirected) return location.assign(answer.url);
  if (!answer.ok) throw new Error(answer.status);
  const options = await answer.json();
  form.elements.credential.value = written(form.dataset.passkey === 'create'
    ? await navigator.credentials.create({ publicKey: creation(options) })
    : await navigator.credentials.get({ publicKey: request(options) }));
  form.submit();
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const note = name => form.querySelector(`[data-${name}]`);
  form.querySelector('fieldset').disabled = !window.PublicKeyCredential;
  note('lacking').hidden = Boolean(window.PublicKeyCredential);
  form.addEventListener('submit', event => {
    event.preventDefault();
    note('failed').hidden = true;
    ask(form).catch(() => { note('failed').hidden = false; });
  });
}
