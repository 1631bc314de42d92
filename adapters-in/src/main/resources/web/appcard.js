/*! AppCard SDK v1. A page loads it from its gateway and gets AppCard(clientKey).payment({customerKey}), which has
    requestPayment({…}) and requestBillingAuth({…}). Nothing here throws: what goes wrong rejects with {code, message}. */
(function (root) {
  "use strict";

  var script = document.currentScript;
  var gateway = script && script.src ? script.src.replace(/\/sdk\/v1\/appcard\.js.*$/, "") : root.location.origin;
  var CARD_FIELDS = ["cardCompany", "flowMode", "useAppCardOnly", "cardInstallmentPlan", "maxCardInstallmentPlan",
    "useFreeInstallmentPlan", "appScheme", "useEscrow", "useCardPoint"];
  var CLOSED_LOOK_MS = 400;
  var CLOSED_FOR_MS = 1200;
  var STILL_HERE_MS = 10000;

  /** What the page has asked for and has not been answered yet; a second press of the button gets the same promise. */
  var flight = null;

  var TEXTS = {
    ko: {
      client: "클라이언트 키가 올바르지 않습니다. test_ck_ 또는 live_ck_로 시작하는 키를 넣어 주세요.",
      customer: "customerKey가 올바르지 않습니다. 비회원은 AppCard.ANONYMOUS를 넣어 주세요.",
      registering: "카드를 등록하려면 ANONYMOUS가 아닌 고객의 customerKey가 있어야 합니다.",
      request: "결제 정보가 없거나 읽을 수 없습니다.",
      method: "지원하지 않는 결제수단입니다. method에는 CARD만 쓸 수 있습니다.",
      missing: "이(가) 없습니다.",
      amount: "amount는 {currency: \"KRW\", value: 숫자} 형식이어야 합니다.",
      currency: "KRW만 지원합니다.",
      network: "결제 서버에 연결하지 못했습니다. 잠시 후 다시 시도해 주세요.",
      answer: "결제 서버의 응답을 읽지 못했습니다. 잠시 후 다시 시도해 주세요.",
      blocked: "결제창으로 이동하지 못했습니다. iframe이라면 sandbox에 allow-top-navigation-by-user-activation이 필요합니다.",
      closed: "결제창을 닫아 결제를 취소했습니다.",
      failed: "결제창을 열지 못했습니다."
    },
    en: {
      client: "The client key is not valid: it begins with test_ck_ or live_ck_.",
      customer: "customerKey is not valid. For guests use AppCard.ANONYMOUS.",
      registering: "To register a card a customerKey other than ANONYMOUS is needed.",
      request: "The request is missing or cannot be read.",
      method: "This method is not supported: method can be CARD only.",
      missing: " is missing.",
      amount: "amount has to be {currency: \"KRW\", value: number}.",
      currency: "Only KRW is supported.",
      network: "The payment server could not be reached. Please try again in a moment.",
      answer: "The payment server's answer could not be read. Please try again in a moment.",
      blocked: "The payment window could not be opened. A sandboxed frame needs allow-top-navigation-by-user-activation.",
      closed: "The payment window was closed: the payment is cancelled.",
      failed: "The payment window could not be opened."
    }
  };

  function Problem(code, message) {
    this.name = "AppCardError";
    this.code = code;
    this.message = message;
    this.stack = new Error(message).stack;
  }
  Problem.prototype = Object.create(Error.prototype);
  Problem.prototype.constructor = Problem;

  function isText(value) {
    return typeof value === "string" && value.length > 0;
  }

  function languageOf(asked) {
    var lang = isText(asked) ? asked : (document.documentElement.lang || "ko");
    return /^en/i.test(lang) ? "en" : "ko";
  }

  function copy(names, from, to) {
    names.forEach(function (name) {
      if (from[name] !== undefined && from[name] !== null) {
        to[name] = from[name];
      }
    });
    return to;
  }

  function need(request, names, say) {
    names.forEach(function (name) {
      if (!isText(request[name])) {
        throw new Problem("INVALID_REQUEST", name + say.missing);
      }
    });
  }

  function needCard(request, say) {
    if (!request || typeof request !== "object") {
      throw new Problem("INVALID_REQUEST", say.request);
    }
    if (request.method !== "CARD") {
      throw new Problem("NOT_SUPPORTED_METHOD", say.method);
    }
  }

  function needAmount(amount, say) {
    if (!amount || typeof amount !== "object" || typeof amount.value !== "number" || !isFinite(amount.value)) {
      throw new Problem("INVALID_REQUEST", say.amount);
    }
    if (amount.currency !== "KRW") {
      throw new Problem("NOT_SUPPORTED_CURRENCY", say.currency);
    }
  }

  /** The window that this tab had for the order: by it the order may be opened again after the buyer has authenticated. */
  function remembered(orderId) {
    try {
      return root.sessionStorage.getItem("appcard.checkout." + orderId);
    } catch (blocked) {
      return null;
    }
  }

  function remember(orderId, url) {
    try {
      root.sessionStorage.setItem("appcard.checkout." + orderId, url.substring(url.lastIndexOf("/") + 1));
    } catch (blocked) { /* then a buyer who comes back waits until the earlier payment has expired */ }
  }

  /** What is sent; made anew, so that nothing of the page's is called later. */
  function opening(request, customerKey, say) {
    needCard(request, say);
    needAmount(request.amount, say);
    need(request, ["orderId", "orderName", "successUrl", "failUrl"], say);
    var sent = copy(["orderId", "orderName", "successUrl", "failUrl", "customerEmail", "customerName",
      "customerMobilePhone", "taxFreeAmount", "metadata", "approval"], request, { method: "CARD", amount: request.amount.value });
    if (customerKey !== AppCard.ANONYMOUS) {
      sent.customerKey = customerKey;
    }
    var previous = remembered(request.orderId);
    if (previous) {
      sent.previousCheckout = previous;
    }
    return withCard(sent, request);
  }

  /** A card is registered for one customer: a buyer without a customerKey of their own cannot be charged later. */
  function registration(request, customerKey, say) {
    needCard(request, say);
    if (customerKey === AppCard.ANONYMOUS) {
      throw new Problem("INVALID_CUSTOMER_KEY", say.registering);
    }
    need(request, ["successUrl", "failUrl"], say);
    return withCard(copy(["successUrl", "failUrl", "customerEmail", "customerName", "customerMobilePhone"], request,
      { method: "CARD", customerKey: customerKey }), request);
  }

  function withCard(sent, request) {
    if (request.card && typeof request.card === "object") {
      sent.card = copy(CARD_FIELDS, request.card, {});
    }
    return sent;
  }

  function jsonOf(sent, say) {
    try {
      return JSON.stringify(sent);
    } catch (cyclic) {
      throw new Problem("INVALID_REQUEST", say.request);
    }
  }

  /** The page's own fetch, which others may have wrapped: it may throw, and answer whatever it likes. */
  function post(call) {
    var say = call.say;
    return new Promise(function (resolve) {
      resolve(root.fetch(gateway + call.path, {
        method: "POST",
        mode: "cors",
        credentials: "omit",
        headers: {
          "Authorization": "Basic " + root.btoa(call.clientKey + ":"),
          "Content-Type": "application/json",
          "Accept-Language": call.lang
        },
        body: call.body
      }));
    }).then(function (response) {
      return new Promise(function (resolve) {
        resolve(response.text());
      }).then(function (text) {
        return windowOf(response.ok, text, say);
      }, function () {
        throw new Problem("COMMON_ERROR", say.answer);
      });
    }, function () {
      throw new Problem("COMMON_ERROR", say.network);
    });
  }

  /** A proxy's page, an empty answer, anything that is not ours: said to be so. */
  function windowOf(ok, text, say) {
    var answer = null;
    try {
      answer = JSON.parse(text);
    } catch (notOurs) { /* below */ }
    if (ok && answer && answer.checkout && isText(answer.checkout.url) && /^https?:/.test(answer.checkout.url)) {
      return answer.checkout.url;
    }
    if (!ok && answer && isText(answer.code)) {
      throw new Problem(answer.code, isText(answer.message) ? answer.message : say.failed);
    }
    throw new Problem("COMMON_ERROR", say.answer);
  }

  /** The window never runs in a frame: whatever frame the shop's page is in, the whole tab goes there. */
  function leaveFor(url, say) {
    try {
      root.top.location.href = url;
    } catch (sandboxed) {
      throw new Problem("WINDOW_NOT_OPENED", say.blocked);
    }
    // The page leaves, and the promise with it. Where the buyer stays (a page that asks before it is left), the button works again.
    root.setTimeout(land, STILL_HERE_MS);
    return new Promise(function () { /* never resolves */ });
  }

  function isPhone() {
    var agent = root.navigator.userAgent;
    return /Android|iPhone|iPad|iPod/.test(agent)
      || (root.navigator.platform === "MacIntel" && root.navigator.maxTouchPoints > 1);
  }

  /** At once, while the browser still counts the buyer's click; empty until the address is known. */
  function popupFor(request) {
    if (!request || request.windowTarget !== "popup" || isPhone()) {
      return null;
    }
    try {
      return root.open("", "appcard", "popup,width=480,height=760");
    } catch (blocked) {
      return null;
    }
  }

  /** Where the popup was blocked the page itself goes: a buyer who clicked wants to pay. */
  function go(url, popup, say) {
    if (!popup || popup.closed) {
      return leaveFor(url, say);
    }
    popup.location.replace(url + "#opener=" + encodeURIComponent(root.location.origin));
    return new Promise(function (resolve, reject) {
      var closedFor = 0;
      var looks = root.setInterval(function () {
        closedFor = popup.closed ? closedFor + CLOSED_LOOK_MS : 0;
        if (closedFor >= CLOSED_FOR_MS) {
          done();
          reject(new Problem("USER_CANCEL", say.closed));
        }
      }, CLOSED_LOOK_MS);
      function heard(event) {
        if (event.origin === gateway && event.source === popup && event.data && isText(event.data.appcardLeaves)) {
          done();
          popup.close();
          resolve(leaveFor(gateway + event.data.appcardLeaves, say));
        }
      }
      function done() {
        root.clearInterval(looks);
        root.removeEventListener("message", heard);
      }
      root.addEventListener("message", heard);
    });
  }

  function land() {
    flight = null;
  }

  function close(popup) {
    try {
      popup.close();
    } catch (gone) { /* then it is */ }
  }

  function start(call, request, popup) {
    return post(call).then(function (url) {
      if (call.orderId) {
        remember(call.orderId, url);
      }
      return go(call.asked ? url + "?lang=" + call.lang : url, popup, call.say);
    }).then(null, function (failed) {
      land();
      close(popup);
      throw failed instanceof Problem ? failed : new Problem("COMMON_ERROR", call.say.failed);
    });
  }

  function requestBy(clientKey, customerKey, options, path, read) {
    return function (request) {
      if (flight) {
        return flight;
      }
      var popup = null;
      var say = TEXTS.ko;
      try {
        var asked = (request && request.lang) || (options && options.lang);
        var lang = languageOf(asked);
        say = TEXTS[lang];
        if (!isText(clientKey) || !/^(test|live)_ck_[\x21-\x7e]+$/.test(clientKey)) {
          throw new Problem("INVALID_CLIENT_KEY", say.client);
        }
        if (!isText(customerKey)) {
          throw new Problem("INVALID_CUSTOMER_KEY", say.customer);
        }
        var sent = read(request, customerKey, say);
        var call = { clientKey: clientKey, path: path, body: jsonOf(sent, say), lang: lang, asked: isText(asked),
          orderId: sent.orderId, say: say };
        popup = popupFor(request);
        flight = start(call, request, popup);
        return flight;
      } catch (wrong) {
        close(popup);
        return Promise.reject(wrong instanceof Problem ? wrong : new Problem("INVALID_REQUEST", say.request));
      }
    };
  }

  function customerOf(options) {
    try {
      return options.customerKey;
    } catch (none) {
      return null;
    }
  }

  function AppCard(clientKey, options) {
    return {
      payment: function (of) {
        var customerKey = customerOf(of);
        return {
          requestPayment: requestBy(clientKey, customerKey, options, "/v1/payments", opening),
          requestBillingAuth: requestBy(clientKey, customerKey, options, "/v1/billing/authorizations", registration)
        };
      }
    };
  }

  // The back button brings the page back as it was left.
  root.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      land();
    }
  });

  AppCard.ANONYMOUS = "@@ANONYMOUS";
  root.AppCard = AppCard;
})(window);
