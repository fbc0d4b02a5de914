// Names of rows stay in sight when their drawing is scrolled sideways.

export function enhance(names) {
  const box = names.closest('.scroll');
  box.addEventListener('scroll', () => names.setAttribute('transform', `translate(${box.scrollLeft} 0)`), { passive: true });
}
