// The payment window's only script. It passes the buyer's choice on, opens the issuer's app from the tap itself, and
// shows what the server says of the payment. All words come with the page; where the page goes is the server's word.

const LETTERS = "RCAPFXE"; // no payment goes back in this order
const FINAL = "FXE";
const LEAVE_NOW_MS = 400;
const LEAVE_SOON_MS = 3500;
const MOST_PAUSE_MS = 30000;
const SLOWER_WHILE_LISTENING = 5;

const phone = /Android|iPhone|iPad|iPod/.test(navigator.userAgent)
  || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1)
  || matchMedia("(pointer: coarse) and (max-width: 820px)").matches;
const android = /Android/.test(navigator.userAgent);
const webView = /; wv\)/.test(navigator.userAgent) || (/iPhone|iPad|iPod/.test(navigator.userAgent) && !/Safari\//.test(navigator.userAgent));

let failures = 0;
let timer = 0;
let leaving = 0;
let events = null;
let asking = false;
let plans = [];

const page = () => document.getElementById("window");
const data = () => page().dataset;
const one = (id) => document.getElementById(id);

function say(text, manner) {
  const status = one("status");
  status.textContent = text || "";
  status.className = "status " + (manner || "");
}

function show(id) {
  for (const panel of ["choice", "on-pc", "on-phone"]) {
    if (one(panel)) one(panel).hidden = panel !== id;
  }
  const heading = one(id) && one(id).querySelector("h1");
  if (heading) heading.focus();
}

// Asking and showing ---------------------------------------------------------------------------------------------

async function refresh() {
  const answer = await fetch(data().self, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) throw new Error("page " + answer.status);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("window");
  page().replaceWith(document.adoptNode(fresh));
  arrive();
  const heading = one("outcome-title");
  if (heading) {
    heading.focus();
    say(heading.textContent, "unseen");
  }
}

async function see(letter) {
  if (LETTERS.indexOf(letter) <= LETTERS.indexOf(data().status)) return;
  if (letter === "C") {
    data().status = letter;
    if (data().page === "phone") await refresh();
    return;
  }
  await refresh();
}

async function ask() {
  clearTimeout(timer);
  if (asking || FINAL.includes(data().status)) return;
  asking = true;
  try {
    const answer = await fetch(data().base + "/status", { cache: "no-store" });
    if (!answer.ok) throw new Error("status " + answer.status);
    await see((await answer.json()).status);
    if (failures > 1) say("");
    failures = 0;
  } catch (error) {
    failures += 1;
    if (failures > 1) say(one("status").dataset.offline, "bad");
  } finally {
    asking = false;
    askLater();
  }
}

function askLater() {
  clearTimeout(timer);
  if (FINAL.includes(data().status)) return;
  const listening = events && events.readyState === EventSource.OPEN;
  const pause = Number(data().pollAfter) * (listening ? SLOWER_WHILE_LISTENING : 1) * 2 ** Math.min(failures, 5);
  timer = setTimeout(ask, Math.min(pause, MOST_PAUSE_MS));
}

function listen() {
  if (!("EventSource" in window) || FINAL.includes(data().status)) return;
  events = new EventSource(data().base + "/events");
  events.onmessage = (event) => see(JSON.parse(event.data).status).catch(() => askLater());
  events.onerror = () => askLater();
}

function stopListening() {
  clearTimeout(timer);
  if (events) events.close();
}

// Choosing and calling the app -----------------------------------------------------------------------------------

function offerPlans() {
  const select = one("instalment");
  const issuer = document.querySelector("input[name=issuer]:checked");
  if (!select || !issuer) return;
  const offered = issuer.dataset.months.split(",");
  const before = select.value;
  select.replaceChildren(...plans.filter((plan) => offered.includes(plan.value)));
  select.value = offered.includes(before) ? before : offered[0];
}

function channel() {
  if (!phone) return "PC";
  return webView && data().appScheme === "true" ? "WEBVIEW" : "MOBILE_WEB";
}

async function post(child, body) {
  const answer = await fetch(data().base + child, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

async function call() {
  const issuer = document.querySelector("input[name=issuer]:checked");
  if (!issuer) return;
  one("pay").disabled = true;
  say(one("status").dataset.calling);
  try {
    const { status, body } = await post("/app-call", {
      issuer: issuer.value,
      method: issuer.dataset.method,
      channel: channel(),
      installment: Number(one("instalment").value),
    });
    if (status === 200) return open(body);
    if (status === 409) return await refresh();
    say(body.message, "bad");
  } catch (error) {
    say(one("status").dataset.failed, "bad");
  } finally {
    if (one("pay")) one("pay").disabled = false;
  }
}

function open(links) {
  data().status = "C";
  say(one("status").dataset.waiting);
  if (links.qrUrl) return showQr();
  const address = links.bridgeUrl || links.pageUrl || via(android ? links.androidUrl : links.iosUrl);
  one("open-app").href = address;
  show("on-phone");
  // The browser still counts this as the buyer's tap for some seconds; after that only another tap may open an app.
  const tapped = !navigator.userActivation || navigator.userActivation.isActive;
  if (tapped) location.href = address;
}

const via = (appCall) => (data().launchVia ? data().launchVia + encodeURIComponent(appCall) : appCall);

function showQr() {
  one("qr").src = one("qr").dataset.src;
  show("on-pc");
}

async function abandon() {
  one("cancel").disabled = true;
  try {
    const { status } = await post("/abandon", {});
    if (status === 200) return leave();
    await refresh();
  } catch (error) {
    say(one("status").dataset.failed, "bad");
  } finally {
    if (one("cancel")) one("cancel").disabled = false;
  }
}

// Leaving --------------------------------------------------------------------------------------------------------

// A tab leaves by itself once. Whoever comes back by the back button reads where the payment stands, and stays.
const once = () => "left " + data().base;

function remembered(key) {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch (refused) {
    return false;
  }
}

function remember(key) {
  try {
    sessionStorage.setItem(key, "1");
  } catch (refused) {
    // Without storage a tab that comes back goes on again, which leads to the same place.
  }
}

function leave() {
  stopListening();
  remember(once());
  location.replace(data().base + "/leave");
}

// The phone that has read a PC's QR code: the PC goes on, not the phone.
const besidePc = () => data().calledOn === "PC" && (phone || remembered("phone " + data().base));

function planLeaving() {
  clearTimeout(leaving);
  if (data().page === "phone") return remember("phone " + data().base);
  if (!data().leaves) return;
  if (besidePc()) {
    one("leave").hidden = true;
    one("elsewhere").hidden = false;
  } else if (!remembered(once())) {
    leaving = setTimeout(leave, data().leaves === "now" ? LEAVE_NOW_MS : LEAVE_SOON_MS);
  }
}

// ----------------------------------------------------------------------------------------------------------------

function arrive() {
  plans = [...document.querySelectorAll("#instalment option")];
  offerPlans();
  planLeaving();
  if (data().page === "window" && data().status === "C" && data().calledOn === "PC" && !phone) showQr();
  if (FINAL.includes(data().status)) stopListening();
}

if (page()) {
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    call();
  });
  document.addEventListener("change", (event) => {
    if (event.target.name === "issuer") offerPlans();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("#cancel")) abandon();
    if (event.target.closest(".again")) {
      show("choice");
      say("");
    }
    if (event.target.closest("#leave")) {
      clearTimeout(leaving);
      remember(once());
    }
  });
  // Phones suspend pages while the buyer is in the app: the first thing on return is to ask.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask());
  addEventListener("pageshow", (event) => event.persisted && ask());
  addEventListener("online", ask);
  arrive();
  listen();
  askLater();
}
