// A box to type a name in, with a list of what may be meant under it (the ARIA pattern of a combobox with a listbox). The box is
// part of a form that works without. Enter and the form's button do one thing: they go to what is chosen by hand, or else send
// what was typed. Two things change that. With data-only, the only match of a finished answer is as good as chosen. A form with
// a <select>, which the box takes the place of, sends a choice through that, and has nothing else to send.

const PAUSE = 120; // not every key asks

export function enhance(form, show) {
  const input = form.querySelector('input[type=search]');
  const select = form.querySelector('select');
  let list, status, timer;
  let items = [];
  let answered = null; // to what the items are the answer
  let at = -1; // the one that is chosen by hand
  let waits = false; // to be sent when the answer comes
  let asked = new AbortController();
  const typed = () => input.value.trim();

  if (select) {
    [select.hidden, select.required, input.hidden] = [true, false, false];
    form.querySelector('label').htmlFor = input.id;
  }

  // The list and the roles come with the first focus: before that there is nothing for them to say.
  input.addEventListener('focus', begin);
  function begin() {
    if (list) return choose(-1);
    list = element('ul', { className: 'suggestions', id: `${input.id}-suggestions`, role: 'listbox', hidden: true });
    list.ariaLabel = input.labels[0].textContent;
    list.addEventListener('pointerdown', event => event.preventDefault()); // a press must not take the focus before it is a click
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) take(items[[...list.children].indexOf(option)]);
    });
    status = element('span', { className: 'visually-hidden', role: 'status' });
    input.after(list, status);
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', list.id);
  }

  input.addEventListener('blur', close);

  input.addEventListener('input', event => {
    waits = false;
    asked.abort();
    clearTimeout(timer);
    if (!typed()) close();
    else if (!event.isComposing || /\p{Script=Han}/u.test(input.value)) timer = setTimeout(ask, PAUSE);
  });

  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    const places = items.length + 1; // one more than there are options: the input itself, with nothing chosen
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && isOpen) choose((at + 1 + step + places) % places - 1);
    else if (step) ask();
    else if (event.key === 'Home' && at >= 0) choose(0);
    else if (event.key === 'End' && at >= 0) choose(items.length - 1);
    else if (event.key === 'Escape' && isOpen) {
      close();
      choose(-1);
    } else return;
    event.preventDefault();
  });

  form.addEventListener('submit', event => {
    const only = 'only' in form.dataset && items.length === 1 && answered === typed() ? items[0] : null;
    const match = items[at] ?? only;
    if (match || select) event.preventDefault();
    if (match) take(match);
    else if (select) {
      waits = true;
      ask();
    }
  });

  if (document.activeElement === input) { // somebody was faster than this script
    begin();
    ask();
  }

  async function ask() {
    const wanted = typed();
    if (!wanted) return;
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const address = new URL(form.dataset.suggestions, document.baseURI);
    address.searchParams.set('q', wanted);
    if (select) new FormData(form).getAll(select.name).filter(id => id).forEach(id => address.searchParams.append('without', id));
    try {
      const answer = await fetch(address, { signal });
      const found = answer.ok ? (await answer.json()).items : [];
      if (!signal.aborted) put(wanted, found, !address.searchParams.has('kind'));
    } catch {
      if (!signal.aborted) close(); // offline: the form says so when it is sent
    }
  }

  function put(wanted, found, saysKind) {
    const chosen = items[at]?.address;
    items = found;
    answered = list.dataset.answers = wanted;
    list.replaceChildren(...items.map((item, i) => option(item, `${list.id}-${i}`, saysKind)));
    choose(items.findIndex(item => item.address === chosen));
    if (waits && items.length === 1) return take(items[0]);
    if (waits) input.focus(); // it was the button that asked
    waits = false;
    if (document.activeElement !== input) return;
    list.hidden = items.length === 0;
    input.ariaExpanded = String(!list.hidden);
    const { none, found: words } = form.dataset;
    status.textContent = list.hidden && none ? none : words.replace('{0}', items.length);
    status.className = list.hidden && none ? 'suggestions' : 'visually-hidden';
  }

  function choose(wanted) {
    at = wanted;
    [...list.children].forEach((option, i) => { option.ariaSelected = String(i === at); });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[at].id);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  // What is chosen stays so: the form's button, which has taken the focus, goes to it.
  function close() {
    clearTimeout(timer);
    asked.abort();
    list.hidden = true;
    input.ariaExpanded = 'false';
    [status.textContent, status.className] = ['', 'visually-hidden'];
  }

  async function take(item) {
    close();
    if (!select) return location.assign(item.address);
    select.value = item.id;
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    await show(address.href, { around: '.picker' });
    document.getElementById(input.id)?.focus({ preventScroll: true }); // whoever has added one may want to add another
  }
}

function option(item, id, saysKind) {
  const name = element('span', { textContent: item.name });
  if (item.spelling) name.append(' ', element('span', { className: 'beside', textContent: item.spelling }));
  const option = element('li', { role: 'option', id, ariaSelected: 'false' });
  option.append(name);
  const kind = item.vendor ? `${item.label} · ${item.vendor}` : item.label;
  if (saysKind) option.append(' ', element('span', { className: 'suggestion-kind', textContent: kind }));
  option.dataset.id = item.id;
  return option;
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
