// Small things that pages do with a script. Everything works without them.

const { islandScript, islandStyle } = document.getElementById('app-script').dataset;

document.addEventListener('click', event => {
  const language = event.target.closest?.('[data-language]');
  if (language) document.cookie = `language=${language.dataset.language}; path=/; max-age=31536000; samesite=lax`;

  if (event.target.closest?.('[data-theme-switch]')) {
    const next = { system: 'light', light: 'dark', dark: 'system' }[theme()];
    keptTheme.keep(next === 'system' ? null : next);
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
  if (template) wake(form.querySelector('input[type=search]'), template);
});

function wake(plain, template) {
  const place = document.createElement('div');
  place.className = 'finder-island';
  place.hidden = true;
  place.append(document.createComment('bl:finder'), document.createComment('/bl:finder'));
  plain.after(place);

  plain.addEventListener('compositionstart', () => { plain.dataset.composing = ''; });
  plain.addEventListener('compositionend', () => { delete plain.dataset.composing; });

  const streamed = document.createElement('blazor-ssr');
  const content = document.createElement('template');
  content.setAttribute('blazor-component-id', 'finder');
  content.setAttribute('enhanced-nav', 'true');
  content.content.append(template.content);
  streamed.append(content, document.createElement('blazor-ssr-end'));
  template.remove();
  document.body.append(streamed);
  const patience = performance.now() + 20_000;
  loadComponents().then(() => handOver(plain, place, patience), () => place.remove());
}

// The plain input stays until the island listens, so that nothing typed meanwhile is lost, and while an input method composes,
// which would lose what it has. Where no island comes it stays for good: the form works as it is.
function handOver(plain, place, patience) {
  if (!plain.isConnected) return;
  if (performance.now() > patience && !place.querySelector('input')) return place.remove();
  const live = place.querySelector('input');
  if (live && !('composing' in plain.dataset)) {
    live.value = plain.value;
    live.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if ('composing' in plain.dataset || !place.querySelector('.auto-complete.show')) {
    requestAnimationFrame(() => handOver(plain, place, patience));
    return;
  }
  const typing = document.activeElement === plain;
  plain.form.querySelector('label').htmlFor = live.id;
  plain.remove();
  place.hidden = false;
  if (typing) live.focus();
}

// Enter and the button do one thing, decided here alone: they go to the vendor that is chosen, or the only one that is found;
// else the form is sent with what was typed. The component would choose on Enter by itself, from what it showed last, and
// race with the form.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.closest?.('.finder-island')) event.stopPropagation();
}, true);
document.addEventListener('submit', event => {
  const form = event.target;
  const island = form.querySelector?.('.finder-island');
  if (!island) return;
  const match = chosenIn(island);
  if (match || form.matches('[data-picker]')) event.preventDefault();
  if (match) match.click();
  else if (form.matches('[data-picker]')) whenAnswered(island, () => form.requestSubmit());
});

// A choice by hand, or else the only match: of an answer to all that was typed, for answers come late and older ones later still.
function chosenIn(island) {
  const matches = island.querySelectorAll('[data-finder-match]');
  return island.querySelector('.dropdown-item.active [data-finder-match]')
    ?? (matches.length === 1 && answers(matches[0], island) ? matches[0] : null);
}

function answers(match, island) {
  return match.dataset.answers === island.querySelector('input').value;
}

// The picker has nothing to send but a match: it waits for the answer, unless one types on.
let waiting;
function whenAnswered(island, act) {
  waiting?.disconnect();
  waiting = new MutationObserver(() => {
    const match = island.querySelector('[data-finder-match]');
    if (!match || !answers(match, island)) return;
    waiting.disconnect();
    act();
  });
  const typed = island.querySelector('input');
  typed.addEventListener('input', () => waiting.disconnect(), { once: true });
  if (typed.value) waiting.observe(island, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-answers'] });
}

// The search box: names are suggested under it while one types. The form works without; so does Enter with nothing chosen.
const suggesting = { asked: null, timer: 0 };

document.addEventListener('focusin', event => {
  const form = event.target.closest?.('form[data-suggests]');
  if (form && event.target.type === 'search') suggestionsOf(event.target);
});
document.addEventListener('focusout', event => {
  if (event.target.type === 'search' && event.target.closest('form[data-suggests]')) closeSuggestions(event.target);
});
document.addEventListener('input', event => {
  if (event.target.type !== 'search' || !event.target.closest('form[data-suggests]')) return;
  suggesting.asked?.abort();
  clearTimeout(suggesting.timer);
  if (!event.target.value.trim()) closeSuggestions(event.target);
  else if (!event.isComposing || /\p{Script=Han}/u.test(event.target.value)) suggesting.timer = setTimeout(suggest, 120, event.target);
});
document.addEventListener('keydown', event => {
  const input = event.target;
  if (event.isComposing || input.type !== 'search' || !input.closest('form[data-suggests]')) return;
  const list = suggestionsOf(input);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    if (list.hidden) suggest(input);
    else choose(input, list, step);
  } else if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    closeSuggestions(input);
  } else if (event.key === 'Enter' && !list.hidden) {
    const chosen = list.querySelector('[aria-selected=true]');
    if (chosen) {
      event.preventDefault();
      location.assign(chosen.dataset.address);
    }
  }
});

// A listbox beside the input, made when it is first needed; the roles say that it is there only when it can be.
function suggestionsOf(input) {
  const box = input.closest('.search-box');
  let list = box.querySelector('.suggestions');
  if (list) return list;
  list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${input.id}-suggestions`;
  list.role = 'listbox';
  list.ariaLabel = box.getAttribute('aria-label');
  list.hidden = true;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.role = 'status';
  box.append(list, status);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.ariaExpanded = 'false';
  // A press must not take the focus away before it is a click.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) location.assign(option.dataset.address);
  });
  return list;
}

async function suggest(input) {
  const form = input.form;
  const typed = input.value.trim();
  if (!typed) return;
  suggesting.asked?.abort();
  suggesting.asked = new AbortController();
  try {
    const answer = await fetch(`${form.dataset.suggests}?q=${encodeURIComponent(typed)}`, { signal: suggesting.asked.signal });
    if (answer.ok && document.activeElement === input) showSuggestions(input, typed, (await answer.json()).items);
  } catch (error) {
    if (error.name !== 'AbortError') closeSuggestions(input); // offline: the form says so when it is sent
  }
}

function showSuggestions(input, typed, items) {
  const list = suggestionsOf(input);
  list.dataset.answers = typed;
  list.replaceChildren(...items.map((item, i) => {
    const option = document.createElement('li');
    option.role = 'option';
    option.id = `${list.id}-${i}`;
    option.ariaSelected = 'false';
    option.dataset.address = item.address;
    const name = document.createElement('span');
    name.textContent = item.name;
    if (item.spelling) {
      const beside = document.createElement('span');
      beside.className = 'beside';
      beside.textContent = item.spelling;
      name.append(' ', beside);
    }
    const kind = document.createElement('span');
    kind.className = 'suggestion-kind';
    kind.textContent = item.vendor ? `${item.label} · ${item.vendor}` : item.label;
    option.append(name, ' ', kind);
    return option;
  }));
  list.nextElementSibling.textContent = input.form.dataset.found.replace('{0}', items.length);
  list.hidden = items.length === 0;
  input.ariaExpanded = String(items.length > 0);
  input.removeAttribute('aria-activedescendant');
}

function choose(input, list, step) {
  const options = [...list.children];
  const before = options.findIndex(option => option.ariaSelected === 'true');
  // One place more than there are options: the input itself, with nothing chosen.
  const at = (before + 1 + step + options.length + 1) % (options.length + 1) - 1;
  options.forEach((option, i) => { option.ariaSelected = String(i === at); });
  if (at < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', options[at].id);
  options[at]?.scrollIntoView({ block: 'nearest' });
}

function closeSuggestions(input) {
  suggesting.asked?.abort();
  clearTimeout(suggesting.timer);
  const list = suggestionsOf(input);
  list.hidden = true;
  input.ariaExpanded = 'false';
  input.removeAttribute('aria-activedescendant');
}

// What the components of an island need, once for as long as the document lives. Their look goes below ours, whatever its selectors.
let components;
function loadComponents() {
  return components ??= Promise.all([loadStyle(islandStyle), loadScript(islandScript)]).catch(error => {
    components = undefined; // the next page may have a better line
    throw error;
  });
}

async function loadStyle(source) {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  const sheet = await new CSSStyleSheet({ baseURL: answer.url }).replace(`@layer components { ${await answer.text()} }`);
  document.adoptedStyleSheets.push(sheet);
}

function loadScript(source) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    [script.src, script.onload, script.onerror] = [source, resolve, () => reject(new Error(source))];
    document.head.append(script);
  });
}

// The script of Blazor marks this box when a circuit is gone for good; only a reload helps then.
const box = document.getElementById('components-reconnect-modal');
new MutationObserver(() => {
  if (box.classList.contains('components-reconnect-rejected')) location.reload();
}).observe(box, { attributes: true, attributeFilter: ['class'] });
box.querySelector('button').addEventListener('click', async () => {
  if (!await Blazor.reconnect()) location.reload();
});

// What only works with a script shows itself when it is here; a list to pick from gives way to a box to type in.
function showWhatNeedsScript() {
  document.querySelectorAll('[data-picker]').forEach(form => {
    const [list, box] = [form.querySelector('select'), form.querySelector('input[type=search]')];
    if (!box?.hidden) return;
    [list.hidden, list.disabled, box.hidden] = [true, true, false];
    form.querySelector('label').htmlFor = box.id;
  });
}
showWhatNeedsScript();
Blazor.addEventListener('enhancedload', showWhatNeedsScript);

// What a part of the page brings along is loaded where that part is.
function loadModules() {
  document.querySelectorAll('[data-module]').forEach(async host => (await import(host.dataset.module)).enhance(host));
}
loadModules();
Blazor.addEventListener('enhancedload', loadModules);

// Who has added a vendor to a comparison may want to add another.
let picking = false;
document.addEventListener('focusin', event => { picking = event.target.closest?.('[data-picker]') != null; });
Blazor.addEventListener('enhancedload', () => {
  if (picking && document.activeElement === document.body) document.querySelector('[data-picker] input[type=search]')?.focus();
});

// More boxes than can be compared cannot be ticked.
document.addEventListener('change', event => {
  const form = event.target.form;
  if (!form?.dataset.atMost) return;
  const boxes = [...form.elements].filter(element => element.type === 'checkbox');
  const full = new FormData(form).getAll('v').length >= Number(form.dataset.atMost);
  boxes.forEach(box => { box.disabled = full && !box.checked; });
  if (form.dataset.ticks) keepTicks(form, form.dataset.ticks);
});

// Ticks are part of the address, so that they outlive a filter, and a switch of the language.
function keepTicks(form, parameter) {
  const address = new URL(location.href);
  const ticked = new Set(new FormData(form).getAll('v'));
  const inOrder = [...address.searchParams.getAll(parameter).filter(id => ticked.has(id)), ...ticked];
  address.searchParams.delete(parameter);
  new Set(inOrder).forEach(id => address.searchParams.append(parameter, id));
  Blazor.navigateTo(address.href, { forceLoad: false, replaceHistoryEntry: true });
}

// The switch goes round: as the system has it, light, dark. It only works with a script, so it shows itself when that is here.
function theme() {
  return keptTheme.read() ?? 'system';
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

// Browsers mark the target of a fragment only on a load of their own.
Blazor.addEventListener('enhancedload', () => {
  document.querySelectorAll('.target').forEach(element => element.classList.remove('target'));
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && !target.matches(':target')) target.classList.add('target');
});

// Names of rows stay in sight when a drawing is scrolled sideways.
document.addEventListener('scroll', ({ target }) => {
  target.querySelectorAll(':scope > svg > [data-stays]').forEach(names => names.setAttribute('transform', `translate(${target.scrollLeft} 0)`));
}, { capture: true, passive: true });

// Another page without a load: whoever cannot see it is told by the focus. On a full load the browser does that itself.
let path = location.pathname;
Blazor.addEventListener('enhancedload', () => {
  if (location.pathname === path) return;
  path = location.pathname;
  const heading = document.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
