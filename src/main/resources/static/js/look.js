// The whole page takes on the colour that is being chosen; nothing is kept before it is saved.
document.querySelector('form[data-look]').addEventListener('input', event => {
  if (event.target.name !== 'hue') return;
  const { classList } = document.documentElement;
  for (const name of [...classList]) if (name.startsWith('hue-')) classList.remove(name);
  classList.add(`hue-${event.target.value}`);
});
