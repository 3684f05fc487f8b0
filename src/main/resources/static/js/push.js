// This browser can be woken where it can do that, and after a tap only. What wakes it carries no word.
const form = document.querySelector('form[data-key]');
const button = form?.querySelector('[data-wake]');
const able = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0));

// The only script this page may name: our own, at its own address.
const policy = globalThis.trustedTypes?.createPolicy('worker', {
  createScriptURL: words => '/worker.js?' + new URLSearchParams(words),
});

const wake = async () => {
  const { text, open } = form.dataset;
  const words = new URLSearchParams({ text, open }).toString();
  if (await Notification.requestPermission() !== 'granted') throw new Error('denied');
  const address = policy ? policy.createScriptURL(words) : '/worker.js?' + words;
  const registration = await navigator.serviceWorker.register(address, { scope: '/' });
  await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(form.dataset.key) });
  form.elements.endpoint.value = subscription.endpoint;
  form.submit();
};

if (button && able) {
  form.querySelector('[data-unable]').hidden = true;
  button.hidden = false;
  button.addEventListener('click', async event => {
    event.preventDefault();
    button.disabled = true;
    try {
      await wake();
    } catch {
      form.querySelector('[data-denied]').hidden = false;
      button.disabled = false;
    }
  });
}
