(() => {
  const keypad = document.getElementById('keypad');
  if (keypad) {
    // The boxes hold positions of keys; only the server knows which digit lies where.
    const boxes = [...document.querySelectorAll('input[data-keys]')];
    const state = document.getElementById('keypad-state');
    const message = document.getElementById('message');
    let active = boxes[0];
    const length = (box) => Number(box.dataset.keys);
    const tell = () => {
      const label = document.querySelector(`label[for="${active.id}"]`).textContent;
      state.textContent = `${label}: ${active.value.length}/${length(active)}`;
    };
    const activate = (box) => {
      active = box;
      boxes.forEach((other) => other.classList.toggle('active', other === box));
      tell();
    };
    const press = (position) => {
      if (active.value.length === length(active)) { return; }
      active.value += position;
      message.textContent = '';
      const next = boxes[boxes.indexOf(active) + 1];
      if (active.value.length === length(active) && next && next.value === '') { activate(next); } else { tell(); }
    };
    const erase = () => { active.value = active.value.slice(0, -1); tell(); };
    boxes.forEach((box) => {
      box.value = '';
      box.addEventListener('focus', () => activate(box));
      box.addEventListener('click', () => activate(box));
      box.addEventListener('keydown', (event) => {
        if (event.key === 'Backspace') { event.preventDefault(); erase(); }
      });
    });
    keypad.addEventListener('click', (event) => {
      const key = event.target.closest('button');
      if (!key) { return; }
      if (key.dataset.key !== undefined) { press(key.dataset.key); }
      if (key.id === 'keypad-back') { erase(); }
      if (key.id === 'keypad-clear') { active.value = ''; tell(); }
    });
    boxes[0].form.addEventListener('submit', (event) => {
      const open = boxes.find((box) => box.value.length < length(box));
      if (!open || event.submitter?.id === 'cancel') { return; }
      event.preventDefault();
      event.stopImmediatePropagation();
      activate(open);
      open.focus();
      message.textContent = '모든 칸을 채워 주세요.';
    });
    activate(boxes[0]);
  }
  const demoCard = document.getElementById('demo-card');
  if (demoCard) {
    demoCard.addEventListener('click', () => {
      document.getElementById('card-number').value = demoCard.dataset.number;
      document.getElementById('card-expiry').value = demoCard.dataset.expiry;
      document.getElementById('identity').checked = true;
    });
  }
  for (const form of document.querySelectorAll('form')) {
    let sent = false;
    form.addEventListener('submit', (event) => {
      if (sent) { event.preventDefault(); return; }
      sent = true;
    });
    window.addEventListener('pageshow', () => { sent = false; });
  }
  const result = document.querySelector('form[data-auto]');
  if (result) {
    setTimeout(() => result.requestSubmit(), 700);
  }
})();
