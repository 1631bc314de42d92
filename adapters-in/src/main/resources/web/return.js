// The page where issuers' pages and apps send the buyer back to. In the window's frame the window takes over; alone the
// page goes on to the window, or into the shop's own app. A shop app's web view that came here by itself is there already.

const inWebView = /; wv\)/.test(navigator.userAgent)
  || (/iPhone|iPad|iPod/.test(navigator.userAgent) && !/Safari\//.test(navigator.userAgent));
const toApp = document.getElementById("to-app");
const toWindow = document.getElementById("to-window");

if (parent !== window) {
  for (const way of [toApp, toWindow]) if (way) way.hidden = true;
  parent.postMessage("appcard:returned", location.origin);
} else if (toApp && !inWebView) {
  location.href = toApp.href;
} else {
  location.replace(toWindow.href);
}
