// The ticks of the paragraphs in sight are lit.

export function enhance(strip) {
  const ticks = Map.groupBy(strip.querySelectorAll('svg a'), tick => tick.getAttribute('href').split('#')[1]);
  const sight = new IntersectionObserver(lines => {
    for (const { target, isIntersecting } of lines)
      for (const { id } of [target, ...target.querySelectorAll('[id]')])
        for (const tick of ticks.get(id) ?? []) tick.classList.toggle('here', isIntersecting);
  }, { rootMargin: '-64px 0px 0px' });
  for (const line of document.querySelectorAll('.paragraphs > li')) sight.observe(line);
}
