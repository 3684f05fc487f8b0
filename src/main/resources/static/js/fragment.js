// A secret in the fragment never reaches a server's log; here it moves into its form, and out of the address bar.
const form = document.querySelector('form[data-fragment]');
const secret = location.hash.slice(1);

if (form && /^([\w-]{43}|\d{16})$/.test(secret)) {
  form.elements[form.dataset.fragment].value = secret;
  form.hidden = false;
  history.replaceState(null, '', location.pathname + location.search);
}
