// Small things that pages do with a script. Everything works without them.

const islandScript = document.getElementById('app-script').dataset.islandScript;

document.addEventListener('click', event => {
  const language = event.target.closest?.('[data-language]');
  if (language) document.cookie = `language=${language.dataset.language}; path=/; max-age=31536000; samesite=lax`;

  if (event.target.closest?.('[data-theme-switch]')) {
    const next = { system: 'light', light: 'dark', dark: 'system' }[theme()];
    if (next === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
    dispatchEvent(new Event('themechange'));
    nameThemes();
  }
});

// A citation's card can be put away without moving the pointer or the focus.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') document.body.classList.add('cards-away');
});
for (const moved of ['pointermove', 'focusin']) {
  document.addEventListener(moved, () => document.body.classList.remove('cards-away'));
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

// The switch goes round: as the system has it, light, dark. It only works with a script, so it shows itself when that is here.
function theme() {
  return localStorage.getItem('theme') ?? 'system';
}

function nameThemes() {
  document.querySelectorAll('[data-theme-switch]').forEach(button => {
    button.hidden = false;
    button.dataset.themeSwitch = theme();
    button.ariaLabel = button.title = button.dataset[theme()];
  });
}
nameThemes();
Blazor.addEventListener('enhancedload', nameThemes);
addEventListener('storage', nameThemes);

// Another page without a load: whoever cannot see it is told by the focus. On a full load the browser does that itself.
let path = location.pathname;
Blazor.addEventListener('enhancedload', () => {
  if (location.pathname === path) return;
  path = location.pathname;
  const heading = document.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
