// The drawn timeline under the keyboard and the pointer. It only finds addresses: a time has one, and the server draws it.
// Without this script the same steps are links above the drawing.

let show; // site.js lends it
let going = Promise.resolve();

export function enhance(host, shows) {
  show = shows;
  for (const came of ['focusin', 'pointerover']) host.addEventListener(came, tell);
  for (const went of ['focusout', 'pointerleave']) host.addEventListener(went, () => host.querySelector('.mark-card')?.remove());
  host.addEventListener('keydown', press);
  host.dataset.listens = '';
}

// Goes to another time: the drawing stays where it is on the screen, and keeps the focus if it has it.
function go(from, to) {
  const address = new URL(location.href);
  address.hash = '';
  for (const [name, value] of [['from', from], ['to', to]]) {
    address.searchParams.delete(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href === location.href ? null : show(address.href, { around: '.timeline-stage' });
}

// The keys take the steps that the server names, one after the other.
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('.chart-extras')) return;
  const step = { '+': 'closer', '=': 'closer', '-': 'wider', ArrowLeft: 'earlier', ArrowRight: 'later', 0: 'whole' }[event.key];
  if (!step) return;
  event.preventDefault();
  going = going.then(() => {
    const to = document.querySelector('.timeline-stage')?.dataset[step];
    return to && go(...to.split('/'));
  });
}

// A mark tells, on focus and under the pointer, what its line in the list says.
function tell(event) {
  if (event.target.closest('.mark-card')) return;
  const host = event.currentTarget;
  host.querySelector('.mark-card')?.remove();
  const links = 'svg a[href*="#"]';
  const mark = event.target.closest(links) ?? document.activeElement.closest(links);
  const line = mark && document.getElementById(mark.getAttribute('href').split('#')[1]);
  if (line?.matches('.events > li')) showCard(mark, line);
}

// The title names the mark, but the browser would show it beside the card.
function nameByLabel(mark) {
  const title = mark.querySelector('title');
  if (!title) return;
  mark.setAttribute('aria-label', title.textContent);
  title.remove();
}

function showCard(mark, line) {
  const card = document.createElement('div');
  card.className = 'mark-card';
  card.setAttribute('aria-hidden', 'true'); // the mark's name says the same
  card.append(...line.cloneNode(true).childNodes);
  card.querySelectorAll('.cite-card, .visually-hidden').forEach(hidden => hidden.remove());
  card.querySelectorAll('a').forEach(link => {
    const words = document.createElement('span');
    words.className = link.className;
    words.append(...link.childNodes);
    link.replaceWith(words);
  });
  nameByLabel(mark);
  const figure = mark.closest('figure');
  figure.append(card);
  const [around, at] = [figure.getBoundingClientRect(), mark.getBoundingClientRect()];
  card.style.left = `${Math.max(0, Math.min(at.left - around.left, around.width - card.offsetWidth))}px`;
  card.style.top = `${at.bottom - around.top}px`;
}
