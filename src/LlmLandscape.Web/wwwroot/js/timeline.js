// The drawn timeline under the pointer and the keyboard. It only finds addresses: a time has one, and the server draws it.
// Without this script the same steps are links above the drawing.

const DAY = 86_400_000;
let show; // site.js lends it
let going = Promise.resolve();

export function enhance(host, shows) {
  show = shows;
  for (const came of ['focusin', 'pointerover']) host.addEventListener(came, tell);
  for (const went of ['focusout', 'pointerleave']) host.addEventListener(went, () => host.querySelector('.mark-card')?.remove());
  host.addEventListener('keydown', press);
  host.addEventListener('wheel', turn, { passive: false });
  host.addEventListener('dblclick', event => {
    if (event.target.closest('.chart-drawing') && !event.target.closest('a')) zoom(host, event.clientX, .5);
  });
  host.addEventListener('dragstart', event => event.preventDefault()); // a link would be carried away
  host.addEventListener('pointerdown', event => {
    if (event.button === 0 && event.pointerType !== 'touch' && event.target.closest('.chart-drawing > svg')) drag(host, event);
  });
  host.dataset.listens = '';
}

const day = text => Date.parse(`${text}T00:00Z`) / DAY;
const text = number => new Date(number * DAY).toISOString().slice(0, 10);

// What is shown, in days, and how wide a day is on the screen.
function sight(host) {
  const [first, end] = [day(host.dataset.first), day(host.dataset.last) + 1];
  const box = host.querySelector('.chart-drawing > svg').getBoundingClientRect();
  const [gutter, width] = [Number(host.dataset.gutter), Number(host.dataset.width)];
  const scale = box.width / width; // the drawing is as wide as the page lets it be
  return { first, end, scale, left: box.left + gutter * scale, perDay: (width - gutter) * scale / (end - first) };
}

// Goes to another time: the drawing stays where it is on the screen, and keeps the focus if it has it.
function go(from, to, replace) {
  const address = new URL(location.href);
  address.hash = '';
  for (const [name, value] of [['from', from], ['to', to]]) {
    address.searchParams.delete(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href === location.href ? null : show(address.href, { replace, around: '.chart-drawing' });
}

// Goes to the days from first to end, as far as there are events.
function span(host, first, end, replace) {
  const [allFirst, allEnd] = [day(host.dataset.allFirst), day(host.dataset.allLast) + 1];
  const days = Math.min(Math.max(Math.round(end - first), Number(host.dataset.closest)), allEnd - allFirst);
  first = Math.round(Math.min(Math.max(first, allFirst), allEnd - days));
  if (days < allEnd - allFirst) go(text(first), text(first + days - 1), replace);
  else go(null, null, replace);
}

// Blows the time up or down, so that what is under the pointer stays there.
function zoom(host, x, factor, replace) {
  const { first, end, left, perDay } = sight(host);
  const at = Math.min(Math.max(first + (x - left) / perDay, first), end);
  span(host, at - (at - first) * factor, at + (end - at) * factor, replace);
}

// The keys take the steps that the server names, one after the other.
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest('.chart-drawing')) return;
  const step = { '+': 'closer', '=': 'closer', '-': 'wider', ArrowLeft: 'earlier', ArrowRight: 'later', 0: 'whole' }[event.key];
  if (!step) return;
  event.preventDefault();
  going = going.then(() => {
    const to = document.querySelector('.timeline-stage')?.dataset[step];
    return to && go(...to.split('/'));
  });
}

// The wheel scrolls the page as anywhere; with Ctrl, which is also what two fingers on a touchpad send, it zooms, and sideways
// it moves.
function turn(event) {
  const host = event.currentTarget;
  const drawing = host.querySelector('.chart-drawing');
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) && drawing.scrollWidth <= drawing.clientWidth;
  if (!event.ctrlKey && !sideways) return;
  event.preventDefault();
  wheel.turned += sideways ? event.deltaX : event.deltaY;
  clearTimeout(wheel.timer);
  wheel.timer = setTimeout(() => {
    const { first, end, perDay } = sight(host);
    const turned = wheel.turned;
    wheel.turned = 0;
    if (sideways) span(host, first + turned / perDay, end + turned / perDay, true);
    else zoom(host, event.clientX, 1.002 ** Math.max(-600, Math.min(600, turned)), true);
  }, 80);
}
const wheel = { turned: 0, timer: 0 };

// While it is dragged, what stands in time goes along; where it is let go, the server draws it anew.
function drag(host, down) {
  const { first, end, scale, perDay } = sight(host);
  const moving = [...host.querySelectorAll('[data-in-time]')];
  let moved = 0;
  const track = event => {
    moved = event.clientX - down.clientX;
    if (Math.abs(moved) > 4 && !host.classList.contains('dragging')) {
      host.classList.add('dragging');
      const clip = `url(#${host.querySelector('clipPath').id})`; // names of lanes stay in sight
      moving.forEach(group => group.parentNode.setAttribute('clip-path', clip));
    }
    moving.forEach(group => { group.style.transform = `translate(${moved / scale}px)`; });
  };
  const drop = event => {
    removeEventListener('pointermove', track);
    removeEventListener('pointerup', drop);
    removeEventListener('pointercancel', drop);
    moving.forEach(group => {
      group.style.transform = '';
      group.parentNode.removeAttribute('clip-path');
    });
    if (!host.classList.contains('dragging')) return;
    host.classList.remove('dragging');
    addEventListener('click', swallow, { capture: true, once: true }); // it was no click
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    if (event.type === 'pointerup') span(host, first - moved / perDay, end - moved / perDay);
  };
  addEventListener('pointermove', track);
  addEventListener('pointerup', drop);
  addEventListener('pointercancel', drop);
}

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
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
