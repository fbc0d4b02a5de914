// A circuit that the server has given up is gone for good (it was started anew, say): only a reload helps then.

export function enhance(box) {
  box.addEventListener('components-reconnect-state-changed', ({ detail }) => {
    if (detail.state === 'rejected') location.reload();
  });
  box.querySelector('button').addEventListener('click', async () => {
    if (!await Blazor.reconnect()) location.reload();
  });
}
