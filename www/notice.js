// The plain message of a page that cannot run the widget. No wasm, no styles but the object model's, no HTML strings.

/** Shows `text` until it is closed. @param {string} text @param {() => unknown} [again] what may help */
export const notice = (text, again) => {
  /** @type {HTMLElement | undefined} */
  let host;
  const free = () => {
    host?.remove();
    host = undefined;
    document.removeEventListener('keydown', key, true);
  };
  /** @param {KeyboardEvent} event */
  const key = (event) => event.key === 'Escape' && free();
  /** @param {boolean} asked an unasked message leaves focus and selection where they are */
  const show = (asked) => {
    free();
    document.addEventListener('keydown', key, true);
    host = document.createElement('citemark-widget');
    const root = host.attachShadow({ mode: 'open' });
    const card = document.createElement('div');
    const message = document.createElement('p');
    const close = document.createElement('button');
    for (const [name, value] of Object.entries({ part: 'card', role: 'dialog', 'aria-labelledby': 'finding', 'data-state': 'message', tabindex: '-1' }))
      card.setAttribute(name, value);
    message.setAttribute('part', 'message');
    message.id = 'finding';
    message.append(`Figures cannot be checked here: ${text}`);
    close.setAttribute('part', 'close');
    close.type = 'button';
    close.append('Close');
    close.addEventListener('click', free);
    Object.assign(card.style, {
      position: 'fixed', insetInline: 'auto 16px', insetBlock: 'auto 16px', zIndex: '2147483647', maxWidth: 'min(22em, 80vw)',
      padding: '16px 20px', borderRadius: '12px', border: '1px solid #8886', background: 'Canvas', color: 'CanvasText',
      font: '15px/1.5 system-ui, sans-serif', boxShadow: '0 8px 32px #0004',
    });
    Object.assign(message.style, { margin: '0 0 12px' });
    Object.assign(close.style, { font: 'inherit', minHeight: '28px' });
    card.append(message);
    if (again) {
      const button = document.createElement('button');
      button.setAttribute('part', 'action');
      button.dataset.action = 'again';
      button.type = 'button';
      button.append('Try again');
      button.addEventListener('click', again);
      Object.assign(button.style, { font: 'inherit', minHeight: '28px', marginInlineEnd: '8px' });
      card.append(button);
    }
    card.append(close);
    root.append(card);
    document.documentElement.append(host);
    if (asked) card.focus({ preventScroll: true });
  };
  show(false);
  return { check: () => show(true), scan: () => show(true), free };
};
