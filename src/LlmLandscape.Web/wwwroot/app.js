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

// The finder: with the cursor in the plain form, the island takes its place. Blazor takes notice of new islands when
// streamed content arrives, so the template's content arrives as such, in the place that the two comments mark.
document.addEventListener('focusin', event => {
  const finder = event.target.closest?.('[data-finder]');
  const template = finder?.querySelector('template[data-finder-island]');
  if (template) wake(finder, template);
});

function wake(finder, template) {
  const plain = finder.querySelector('input');
  load(islandScript);
  const place = document.createElement('div');
  place.append(document.createComment('bl:finder'), document.createComment('/bl:finder'));
  finder.querySelector('.finder-row').before(place);

  const streamed = document.createElement('blazor-ssr');
  const content = document.createElement('template');
  content.setAttribute('blazor-component-id', 'finder');
  content.content.append(template.content);
  streamed.append(content, document.createElement('blazor-ssr-end'));
  template.remove();
  document.body.append(streamed);

  new MutationObserver((_, observer) => {
    const live = place.querySelector('input');
    if (!live) return;
    observer.disconnect();
    hand(plain, live);
  }).observe(place, { childList: true, subtree: true });
}

// What was typed while the island was on its way is not lost.
function hand(plain, live) {
  live.id = plain.id;
  live.value = plain.value;
  const typing = document.activeElement === plain;
  plain.closest('.finder-row').remove();
  if (typing) live.focus();
  if (live.value) live.dispatchEvent(new Event('input', { bubbles: true }));
}

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
