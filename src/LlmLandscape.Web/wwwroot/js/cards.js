// The card of a mark in a drawing can be put away without moving the pointer or the focus.

const { classList } = document.documentElement;
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') classList.add('cards-away');
});
for (const moved of ['pointermove', 'focusin']) document.addEventListener(moved, () => classList.remove('cards-away'));
