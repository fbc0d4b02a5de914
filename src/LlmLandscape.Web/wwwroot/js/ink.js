// Pointing at a mark of somebody, or reaching it by keyboard, inks all that is theirs in the drawings of the page and pales the rest.

let inked = '';

const theirs = element => element?.closest?.('.chart [data-who]')?.dataset.who;

// Where the pointer is on nobody's mark, as when the page moves under it, whoever has the focus stays inked.
function ink({ target }) {
  const who = theirs(target) ?? theirs(document.querySelector(':focus-visible')) ?? '';
  if (who === inked) return;
  inked = who;
  const all = new Set(who.split(' '));
  for (const drawing of document.querySelectorAll('.chart svg')) {
    let has = false;
    for (const mark of drawing.querySelectorAll('[data-who]')) {
      const is = mark.dataset.who.split(' ').some(one => all.has(one));
      mark.classList.toggle('inked', is);
      has ||= is;
    }
    drawing.classList.toggle('inking', has);
  }
}

for (const moved of ['pointerover', 'focusin']) document.addEventListener(moved, ink);
document.addEventListener('focusout', () => ink({ target: document.body }));
