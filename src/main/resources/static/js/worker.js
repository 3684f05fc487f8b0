// Woken by a push without a word in it: says that something is new, in the words it was given, and opens the list on a tap.
// It never says of what: a phone may come into other hands after it was set up.
const words = new URLSearchParams(location.search);

addEventListener('push', event => {
  event.waitUntil(registration.showNotification(words.get('text'), { tag: 'new', renotify: false }));
});

addEventListener('notificationclick', event => {
  event.notification.close();
  const open = words.get('open');
  event.waitUntil(clients.openWindow(/^\/[a-z]{2}\/my\/notices$/.test(open) ? open : '/'));
});
