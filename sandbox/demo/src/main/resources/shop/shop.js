// 데모상점: opens the payment with the gateway's SDK, as a merchant's page would.
const form = document.getElementById("order");
const problem = document.getElementById("problem");

document.getElementById("amount").addEventListener("focus", () => {
  document.getElementById("goods-other").checked = true;
});

document.getElementById("pay-sdk").addEventListener("click", async () => {
  problem.textContent = "";
  const fields = new FormData(form);
  const answer = await fetch("/orders/sdk", { method: "POST", body: new URLSearchParams(fields) });
  const order = await answer.json();
  if (!answer.ok) {
    problem.textContent = order.code + ": " + order.message;
    return;
  }
  try {
    await AppCard(form.dataset.clientKey).payment({ customerKey: AppCard.ANONYMOUS }).requestPayment({
      method: "CARD",
      amount: { currency: "KRW", value: order.amount },
      orderId: order.orderId,
      orderName: order.orderName,
      successUrl: location.origin + "/success",
      failUrl: location.origin + "/fail",
      customerName: fields.get("customerName") || undefined,
      customerEmail: fields.get("customerEmail") || undefined,
      customerMobilePhone: fields.get("customerPhone").replaceAll("-", "") || undefined,
      approval: fields.get("mode"),
    });
  } catch (error) {
    problem.textContent = error.code + ": " + error.message;
  }
});
