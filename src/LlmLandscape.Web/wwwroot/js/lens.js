// The lens of a citation mark: what the article on its paragraph's own page shows, beside the mark. It opens after a while on hover
// and on focus, at once on a tap; whoever goes into it keeps it open, Escape closes it. It never takes the focus.

const HOVER = 150; // whoever passes over a mark wants nothing of it
const FOCUS = 500; // nor does whoever tabs on
const GRACE = 250; // the way from the mark into the lens
const EDGE = 8; // of the window
const HIGHEST = 460;
const MARK = '.cite > a';

const asked = new Map(); // the articles of paragraphs, by address
let opened = null; // a mark and its lens
let wanted = null; // the mark whose lens is on its way
let isReturning = false; // the focus, from a lens to its mark
let pointer = null; // what was last pointed with
let timer;

export function enhance(host) {
  if (!host.showPopover) return;
  opened = null; // what was open went with the document before
  for (const came of ['pointerover', 'focusin']) host.addEventListener(came, enter);
  for (const went of ['pointerout', 'focusout']) host.addEventListener(went, leave);
  host.addEventListener('click', tap);
}

document.addEventListener('pointerdown', event => {
  pointer = event.pointerType;
  if (opened && !isOfOpened(event.target)) close();
});

document.addEventListener('keydown', event => {
  pointer = null;
  if (event.key !== 'Escape' || !opened) return;
  const { mark, lens } = opened;
  isReturning = lens.contains(document.activeElement);
  close();
  if (isReturning) mark.focus({ preventScroll: true });
  isReturning = false;
});

const isOfOpened = element => opened !== null && (opened.lens.contains(element) || opened.mark.contains(element));

function soon(what, after) {
  clearTimeout(timer);
  timer = setTimeout(what, after);
}

function enter(event) {
  pointer = event.pointerType ?? pointer;
  if (isOfOpened(event.target)) return clearTimeout(timer);
  const mark = event.target.closest(MARK);
  if (!mark || isReturning || event.pointerType === 'touch') return;
  const isFocus = event.type === 'focusin';
  if (!isFocus || mark.matches(':focus-visible')) soon(() => open(mark), isFocus ? FOCUS : HOVER);
}

function leave(event) {
  if (event.pointerType === 'touch' || !isOfOpened(event.target) && !event.target.closest(MARK)) return;
  wanted = null;
  clearTimeout(timer);
  if (opened) soon(closeUnused, GRACE);
}

function closeUnused() {
  const { mark, lens } = opened;
  const isUsed = pointer === 'touch' || mark.matches(':hover, :focus-visible') || lens.matches(':hover, :focus-within');
  if (!isUsed) close();
}

// The first tap shows, the second goes.
function tap(event) {
  const mark = event.target.closest(MARK);
  const isFirst = mark && pointer === 'touch' && opened?.mark !== mark;
  if (isFirst) open(mark);
  const isWithin = opened?.lens.contains(event.target) && !event.target.closest('a'); // a summary around it stays as it is
  if (isFirst || isWithin) event.preventDefault();
}

async function open(mark) {
  clearTimeout(timer);
  wanted = mark;
  const content = await ask(mark).then(articles => put(mark, articles), () => said(mark));
  if (wanted !== mark || !mark.isConnected) return;
  close();
  const lens = element('div', { className: 'lens-box', popover: 'manual', role: 'dialog', ariaLabel: lines(mark)[0] });
  lens.append(content);
  mark.after(lens);
  mark.ariaExpanded = 'true';
  opened = { mark, lens };
  lens.showPopover();
  place(opened);
}

function close() {
  clearTimeout(timer);
  wanted = null;
  if (!opened) return;
  const { mark, lens } = opened;
  opened = null; // first: what is focused in it leaves as it goes
  mark.removeAttribute('aria-expanded');
  lens.remove();
}

// Under its mark, or above where there is more room; it scrolls along with the page.
function place({ mark, lens }) {
  const at = mark.getClientRects()[0];
  const [below, above] = [innerHeight - at.bottom - EDGE, at.top - EDGE];
  const isBelow = below >= Math.min(HIGHEST, lens.scrollHeight) || below >= above;
  lens.style.maxHeight = `${Math.min(HIGHEST, isBelow ? below : above)}px`;
  const left = Math.min(at.left, document.documentElement.clientWidth - lens.offsetWidth - EDGE);
  lens.style.left = `${Math.max(EDGE, left) + scrollX}px`;
  lens.style.top = `${(isBelow ? at.bottom : at.top - lens.offsetHeight) + scrollY}px`;
}

// A mark stands for one paragraph, FM 15, or for several, FM 15–17.
function paragraphs(mark) {
  const [, first, last = first] = mark.textContent.match(/(\d+)(?:–(\d+))?$/);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(first) + i);
}

const source = mark => mark.href.split('#')[0];
const lines = mark => mark.getAttribute('aria-label').split('\n'); // title, author and date, paragraph and print

function ask(mark) {
  return Promise.all(paragraphs(mark).map(number => {
    const address = `${source(mark)}/${number}`;
    if (!asked.has(address)) asked.set(address, article(address));
    return asked.get(address);
  }));
}

async function article(address) {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.lens');
  } catch (error) {
    asked.delete(address); // another time it may be there
    throw error;
  }
}

// Where the server does not answer: what the mark knows by itself.
const said = mark => element('p', { className: 'lens-said', textContent: lines(mark).join('\n') });

function put(mark, [first, ...others]) {
  const content = document.importNode(first, true);
  for (const other of others) content.append(document.importNode(other.querySelector('.lens-paragraph'), true));
  content.querySelector('.lens-where > span').textContent = lines(mark)[2];
  const lit = new Set(paragraphs(mark));
  const ofPage = [...document.querySelectorAll(MARK)].filter(other => source(other) === source(mark)).flatMap(paragraphs);
  const used = new Set(ofPage.filter(number => !lit.has(number)));
  for (const tick of content.querySelectorAll('.strip a')) {
    const number = Number(tick.getAttribute('href').split('#p')[1]);
    tick.classList.toggle('lit', lit.has(number));
    tick.classList.toggle('used', used.has(number));
  }
  const also = content.querySelector('.lens-also');
  also.textContent = (also.dataset[used.size] ?? also.dataset.many).replace('{0}', used.size);
  also.hidden = false;
  return content;
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
