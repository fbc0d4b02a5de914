// More boxes than can be compared cannot be ticked. Where ticks are part of the address (data-ticks names the parameter), so that
// they outlive a filter and a switch of the language, a tick shows the page at its new address.

export function enhance(form, show) {
  const boxes = [...form.elements].filter(element => element.type === 'checkbox'); // some stand outside of the form
  for (const box of boxes) {
    box.addEventListener('change', () => {
      const ticked = new FormData(form).getAll('v');
      const full = ticked.length >= Number(form.dataset.atMost);
      for (const other of boxes) other.disabled = full && !other.checked;
      const around = `[name=v][value="${box.value}"]`;
      if (form.dataset.ticks) show(addressWith(form.dataset.ticks, ticked), { replace: true, around });
    });
  }
}

// Those that were ticked before keep their places.
function addressWith(parameter, ticked) {
  const address = new URL(location.href);
  const inOrder = [...address.searchParams.getAll(parameter).filter(id => ticked.includes(id)), ...ticked];
  address.searchParams.delete(parameter);
  for (const id of new Set(inOrder)) address.searchParams.append(parameter, id);
  return address.href;
}
