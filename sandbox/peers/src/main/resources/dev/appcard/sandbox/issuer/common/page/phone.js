(() => {
  const form = document.querySelector('form');
  if (form) {
    let sent = false;
    const status = document.getElementById('status');
    form.addEventListener('submit', (event) => {
      if (sent) { event.preventDefault(); return; }
      sent = true;
      status.textContent = '카드사 서버가 결과를 전달하고 있습니다…';
    });
    window.addEventListener('pageshow', () => { sent = false; status.textContent = ''; });
  }
  const back = document.querySelector('#return[data-auto]');
  if (back) {
    setTimeout(() => window.location.replace(back.href), 1500);
  }
})();
