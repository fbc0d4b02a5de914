// Small things that pages do with a script. Everything works without them.

const islandScript = document.getElementById('app-script').dataset.islandScript;

document.addEventListener('click', event => {
  const language = event.target.closest?.('[data-language]');
  if (language) document.cookie = `language=${language.dataset.language}; path=/; max-age=31536000; samesite=lax`;

  if (event.target.closest?.('[data-theme-switch]')) {
    localStorage.setItem('theme', document.documentElement.dataset.bsTheme === 'dark' ? 'light' : 'dark');
    dispatchEvent(new Event('themechange'));
  }
});

// A citation's card can be put away without moving the pointer or the focus.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') document.body.classList.add('cards-away');
});
for (const moved of ['pointermove', 'focusin']) {
  document.addEventListener(moved, () => document.body.classList.remove('cards-away'));
}

// A mark of the drawn timeline tells, on focus and under the pointer, what its line in the list says.
for (const came of ['focusin', 'pointerover']) {
  document.addEventListener(came, event => {
    if (event.target.closest?.('.mark-card')) return;
    document.querySelector('.mark-card')?.remove();
    const mark = event.target.closest?.('.swimlanes svg a[href*="#"]') ?? document.activeElement.closest('.swimlanes svg a[href*="#"]');
    const line = mark && document.getElementById(mark.getAttribute('href').split('#')[1]);
    if (line?.matches('.events > li')) showCard(mark, line);
  });
}

function showCard(mark, line) {
  const card = document.createElement('div');
  card.className = 'mark-card';
  card.setAttribute('aria-hidden', 'true'); // the mark's name says the same
  card.append(...line.cloneNode(true).childNodes);
  card.querySelectorAll('.cite-card, .visually-hidden').forEach(hidden => hidden.remove());
  card.querySelectorAll('a').forEach(link => link.replaceWith(...link.childNodes));
  mark.querySelector('title')?.remove(); // else the browser shows that as well
  const figure = mark.closest('figure');
  figure.append(card);
  const [around, at] = [figure.getBoundingClientRect(), mark.getBoundingClientRect()];
  card.style.left = `${Math.max(0, Math.min(at.left - around.left, around.width - card.offsetWidth))}px`;
  card.style.top = `${at.bottom - around.top}px`;
}

// The finder: with the cursor in the plain input, the island takes its place. Blazor takes notice of new islands when
// streamed content arrives, so the template's content arrives as such, in the place that two comments mark.
document.addEventListener('focusin', event => {
  const form = event.target.closest?.('[data-finder]');
  const template = form?.querySelector('template[data-finder-island]');
  if (template) wake(event.target.matches('input') ? event.target : form.querySelector('input'), template);
});

function wake(plain, template) {
  load(islandScript);
  const place = document.createElement('div');
  place.className = 'finder-island';
  place.hidden = true;
  place.append(document.createComment('bl:finder'), document.createComment('/bl:finder'));
  plain.after(place);

  const streamed = document.createElement('blazor-ssr');
  const content = document.createElement('template');
  content.setAttribute('blazor-component-id', 'finder');
  content.setAttribute('enhanced-nav', 'true');
  content.content.append(template.content);
  streamed.append(content, document.createElement('blazor-ssr-end'));
  template.remove();
  document.body.append(streamed);
  handOver(plain, place);
}

// The plain input stays until the island listens, so that nothing typed meanwhile is lost.
function handOver(plain, place) {
  if (!plain.isConnected) return;
  const live = place.querySelector('input');
  if (live) {
    live.value = plain.value;
    live.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (!place.querySelector('.auto-complete.show')) {
    requestAnimationFrame(() => handOver(plain, place));
    return;
  }
  const typing = document.activeElement === plain;
  plain.form.querySelector('label').htmlFor = live.id;
  plain.remove();
  place.hidden = false;
  if (typing) live.focus();
}

// Enter goes to the vendor where one is chosen or left, which the island does; else the form is sent as it is.
document.addEventListener('submit', event => {
  const island = event.target.querySelector?.('.finder-island .auto-complete:not(.is-loading)');
  if (!island) return;
  const chosen = island.querySelector('.dropdown-item.active [data-finder-match]');
  if (chosen || island.querySelectorAll('[data-finder-match]').length === 1) event.preventDefault();
});

function load(source) {
  const script = document.createElement('script');
  script.src = source;
  document.head.append(script);
}

// The script of Blazor marks this box when a circuit is gone for good; only a reload helps then.
const box = document.getElementById('components-reconnect-modal');
new MutationObserver(() => {
  if (box.classList.contains('components-reconnect-rejected')) location.reload();
}).observe(box, { attributes: true, attributeFilter: ['class'] });
box.querySelector('button').addEventListener('click', async () => {
  if (!await Blazor.reconnect()) location.reload();
});

// Buttons that only work with a script show themselves when it is here.
const showButtons = () => document.querySelectorAll('[data-theme-switch][hidden]').forEach(button => { button.hidden = false; });
showButtons();
Blazor.addEventListener('enhancedload', showButtons);

// Another page without a load: whoever cannot see it is told by the focus. On a full load the browser does that itself.
let path = location.pathname;
Blazor.addEventListener('enhancedload', () => {
  if (location.pathname === path) return;
  path = location.pathname;
  const heading = document.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
