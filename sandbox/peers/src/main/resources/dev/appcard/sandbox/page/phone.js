(() => {
  const form = document.querySelector('form');
  if (form) {
    let sent = false;
    const status = document.getElementById('status');
    form.addEventListener('submit', (event) => {
      if (sent) { event.preventDefault(); return; }
      sent = true;
      status.textContent = '카드사가 처리하고 있습니다…';
    });
    window.addEventListener('pageshow', () => { sent = false; status.textContent = ''; });
  }
  const demoCard = document.getElementById('demo-card');
  if (demoCard) {
    demoCard.addEventListener('click', () => {
      document.getElementById('card-number').value = demoCard.dataset.number;
      document.getElementById('card-expiry').value = demoCard.dataset.expiry;
      document.getElementById('identity').checked = true;
    });
  }
  const back = document.querySelector('#return[data-auto]');
  if (back) {
    setTimeout(() => window.location.replace(back.href), 1500);
  }
  const close = document.getElementById('close');
  if (close) {
    // Works only where a script has opened this window; the text beside it says what to do elsewhere.
    close.addEventListener('click', () => window.close());
    if ('auto' in close.dataset) {
      setTimeout(() => window.close(), 1500);
    }
  }
})();
