// The payment window's only script. It passes the buyer's choice on, opens the issuer's app from the tap itself or the
// issuer's page in a frame, and shows what the server says of the payment. All words come with the page; where the page
// goes is the server's word.

const LETTERS = "RCAPFXE"; // no payment goes back in this order
const FINAL = "FXE";
const LEAVE_NOW_MS = 400;
const LEAVE_SOON_MS = 3500;
const MOST_PAUSE_MS = 30000;
const OPENER_MS = 1500;
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
let asking = null;
let plans = [];

const page = () => document.getElementById("window");
const data = () => page().dataset;
const one = (id) => document.getElementById(id);

function say(text, manner) {
  const status = one("status");
  status.textContent = text || "";
  status.className = "status " + (manner || "");
  if (manner === "bad") status.scrollIntoView({ block: "nearest" });
}

function show(id) {
  for (const panel of ["choice", "on-pc", "on-phone", "on-frame"]) {
    if (one(panel)) one(panel).hidden = panel !== id;
  }
  const heading = one(id) && one(id).querySelector("h1");
  if (heading) heading.focus();
}

// Asking and showing ---------------------------------------------------------------------------------------------

const language = () => ({ "Accept-Language": document.documentElement.lang });

async function refresh() {
  const answer = await fetch(data().self, { headers: { Accept: "text/html", ...language() }, cache: "no-store" });
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

// One question at a time; a second caller waits for the same answer.
function ask() {
  asking ??= askOnce().finally(() => {
    asking = null;
    askLater();
  });
  return asking;
}

async function askOnce() {
  clearTimeout(timer);
  if (FINAL.includes(data().status)) return;
  try {
    const answer = await fetch(data().base + "/status", { cache: "no-store" });
    if (!answer.ok) throw new Error("status " + answer.status);
    await see((await answer.json()).status);
    if (failures > 1) say("");
    failures = 0;
  } catch (error) {
    failures += 1;
    if (failures > 1) say(one("status").dataset.offline, "bad");
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

const chosen = () => document.querySelector("input[name=issuer]:checked");
const listed = (text) => (text ? text.split(",") : []);

// Ways and plans are the chosen issuer's; what stays possible stays chosen.
function offer() {
  const issuer = chosen();
  if (!issuer) return;
  offerWays(listed(issuer.dataset.ways));
  offerPlans(listed(issuer.dataset.months), listed(issuer.dataset.freeMonths));
}

function choose() {
  say("");
  offer();
  if (phone && one("plans")) one("plans").scrollIntoView({ block: "center" });
}

function offerWays(offered) {
  const ways = [...document.querySelectorAll("input[name=method]")];
  for (const way of ways) {
    way.disabled = !offered.includes(way.value);
    way.closest("label").hidden = way.disabled;
  }
  const kept = ways.find((way) => way.checked && !way.disabled) || ways.find((way) => !way.disabled);
  if (kept) kept.checked = true;
  one("ways").hidden = offered.length < 2;
}

// Where nothing is paid there are no plans.
function offerPlans(offered, free) {
  if (!one("plans")) return;
  const select = one("instalment");
  const before = select.value;
  for (const plan of plans) plan.textContent = free.includes(plan.value) ? plan.dataset.freeName : plan.dataset.name;
  select.replaceChildren(...plans.filter((plan) => offered.includes(plan.value)));
  select.value = offered.includes(before) ? before : offered[0];
  one("plans").hidden = false;
}

// A web view is told by its user agent. Only with the shop app's own scheme can an issuer's app lead back into it; a web
// view without one is treated as a browser.
function channel() {
  if (!phone) return "PC";
  return webView && data().appScheme === "true" ? "WEBVIEW" : "MOBILE_WEB";
}

async function post(child, body) {
  const answer = await fetch(data().base + child, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...language() },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

async function call() {
  const issuer = chosen();
  if (!issuer) {
    say(one("status").dataset.choose, "bad");
    document.querySelector("input[name=issuer]").focus();
    return;
  }
  const choice = {
    issuer: issuer.value,
    method: document.querySelector("input[name=method]:checked").value,
    channel: channel(),
    installment: Number(one("instalment").value),
  };
  one("pay").disabled = true;
  say(one("status").dataset.calling);
  try {
    const { status, body } = await post("/app-call", choice);
    if (status === 200) open(body, choice);
    else if (status === 409) await refresh();
    else say(body.message, "bad");
  } catch (error) {
    say(one("status").dataset.failed, "bad");
  } finally {
    if (one("pay")) one("pay").disabled = false;
  }
}

function open(links, choice) {
  data().status = "C";
  if (links.qrUrl) {
    say(one("status").dataset.waiting);
    showQr();
  } else if (links.pageUrl) {
    say(one("status").dataset.framed);
    showFrame(links.pageUrl, choice.issuer);
  } else {
    say(one("status").dataset.opening);
    openApp(links, choice.channel);
  }
}

// An app is opened in place of the page, which the phone then suspends. An issuer's bridge page would take the window's
// own place: in a browser it gets a tab beside it.
function openApp(links, from) {
  const beside = Boolean(links.bridgeUrl) && from === "MOBILE_WEB";
  const link = one("open-app");
  link.href = links.bridgeUrl || via(android ? links.androidUrl : links.iosUrl);
  link.target = beside ? "_blank" : "";
  show("on-phone");
  // The browser still counts this as the buyer's tap for some seconds; after that only another tap may open an app.
  const tapped = !navigator.userActivation || navigator.userActivation.isActive;
  if (tapped && !(beside && openedBeside(link.href))) location.href = link.href;
}

function openedBeside(address) {
  const tab = window.open(address, "_blank");
  if (tab) tab.opener = null;
  return Boolean(tab);
}

const via = (appCall) => (data().launchVia ? data().launchVia + encodeURIComponent(appCall) : appCall);

function showQr() {
  one("qr").src = one("qr").dataset.src;
  show("on-pc");
}

function showFrame(address, issuer) {
  const vaccines = [...document.querySelectorAll(".vaccine")];
  for (const vaccine of vaccines) vaccine.hidden = vaccine.dataset.issuer !== issuer;
  one("vaccines").hidden = !android || vaccines.every((vaccine) => vaccine.hidden);
  emptyFrame();
  show("on-frame");
  one("issuer-frame").src = address;
}

// A new frame each time: the browser's back button must not lead through an issuer's page that was left.
function emptyFrame() {
  const frame = one("issuer-frame");
  if (!frame) return;
  const fresh = frame.cloneNode();
  fresh.removeAttribute("src");
  frame.replaceWith(fresh);
}

// The issuer's page has sent the buyer back, within the frame; the result is stored by then. An answer that was on its
// way may be from before.
async function comeBack() {
  say(one("status").dataset.checking);
  await ask();
  if (data().status === "C") await ask();
  if (data().status === "C") chooseAgain();
}

function chooseAgain() {
  emptyFrame();
  show("choice");
  say("");
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

// A tab leaves by itself once. A buyer who comes back by the back button reads where the payment stands, and stays.
const once = () => "left " + data().base;

function kept(key) {
  try {
    return sessionStorage.getItem(key);
  } catch (refused) {
    return null;
  }
}

const remembered = (key) => kept(key) !== null;

function remember(key, value = "1") {
  try {
    sessionStorage.setItem(key, value);
  } catch (refused) {
    // Without storage a tab that comes back goes on again, which leads to the same place.
  }
}

// In a popup the page that opened it goes on, and closes it. Where that page is gone or does not, the popup goes on itself.
const openerOf = () => "opener of " + data().base;

function rememberOpener() {
  const origin = /^#opener=([^&]+)$/.exec(location.hash);
  if (origin) remember(openerOf(), decodeURIComponent(origin[1]));
}

function leave() {
  stopListening();
  remember(once());
  const way = data().base + "/leave?lang=" + document.documentElement.lang;
  const origin = kept(openerOf());
  if (!origin || !window.opener || window.opener.closed) return location.replace(way);
  window.opener.postMessage({ appcardLeaves: way }, origin);
  setTimeout(() => location.replace(way), OPENER_MS);
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
  offer();
  planLeaving();
  const byQr = data().calledOn === "PC" && data().calledBy === "APP_CARD";
  if (data().page === "window" && data().status === "C" && byQr && !phone) showQr();
  if (FINAL.includes(data().status)) stopListening();
}

if (page()) {
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    call();
  });
  document.addEventListener("change", (event) => {
    if (event.target.name === "issuer") choose();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("#cancel")) abandon();
    if (event.target.closest(".again")) chooseAgain();
    if (event.target.closest("#leave")) {
      event.preventDefault();
      clearTimeout(leaving);
      leave();
    }
  });
  addEventListener("message", (event) => {
    const frame = one("issuer-frame");
    if (frame && event.source === frame.contentWindow && event.origin === location.origin) comeBack();
  });
  // Phones suspend pages while the buyer is in the app: the first thing on return is to ask.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask());
  addEventListener("pageshow", (event) => event.persisted && ask());
  addEventListener("online", ask);
  rememberOpener();
  arrive();
  listen();
  askLater();
}
