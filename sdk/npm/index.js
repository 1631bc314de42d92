// Loads the gateway's own script, once: it belongs to the gateway's version, and is never bundled.

const loading = new Map();

export const ANONYMOUS = "@@ANONYMOUS";

function problem(code, message) {
  return Object.assign(new Error(message), { name: "AppCardError", code });
}

function load(src) {
  return new Promise((resolve, reject) => {
    if (typeof document === "undefined") {
      reject(problem("COMMON_ERROR", "AppCard SDK는 브라우저에서만 쓸 수 있습니다. (The SDK runs in browsers only.)"));
      return;
    }
    const script = document.createElement("script");
    script.src = src;
    script.async = true;
    script.onload = () => (typeof window.AppCard === "function"
      ? resolve(window.AppCard)
      : reject(problem("COMMON_ERROR", src + "은(는) AppCard SDK가 아닙니다. (It is not the SDK.)")));
    script.onerror = () => reject(problem("COMMON_ERROR", src + "을(를) 불러오지 못했습니다. (It could not be loaded.)"));
    document.head.append(script);
  });
}

/**
 * Loads the SDK of a gateway and gives AppCard(clientKey, options).
 *
 * @param {string} clientKey test_ck_… or live_ck_…
 * @param {{ src: string, lang?: "ko" | "en" }} options src: https://<gateway>/sdk/v1/appcard.js
 */
export function loadAppCard(clientKey, options) {
  const src = options && options.src;
  if (typeof src !== "string" || !/^https?:\/\//.test(src)) {
    return Promise.reject(problem("INVALID_REQUEST",
      "src에 결제 서버의 /sdk/v1/appcard.js 주소를 넣어 주세요. (src is the gateway's /sdk/v1/appcard.js.)"));
  }
  if (!loading.has(src)) {
    const asked = load(src);
    asked.catch(() => loading.delete(src));
    loading.set(src, asked);
  }
  return loading.get(src).then((AppCard) => AppCard(clientKey, options));
}
