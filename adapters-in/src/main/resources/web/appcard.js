/*! AppCard SDK v1. A page loads it from its gateway and gets AppCard(clientKey).payment({customerKey}), which has
    requestPayment({…}) and requestBillingAuth({…}). */
(function (root) {
  "use strict";

  var script = document.currentScript;
  var gateway = script && script.src ? script.src.replace(/\/sdk\/v1\/appcard\.js.*$/, "") : root.location.origin;
  var CARD_FIELDS = ["cardCompany", "flowMode", "useAppCardOnly", "cardInstallmentPlan", "maxCardInstallmentPlan",
    "useFreeInstallmentPlan", "appScheme", "useEscrow", "useCardPoint"];

  function problem(code, message) {
    var error = new Error(message);
    error.code = code;
    return error;
  }

  function isText(value) {
    return typeof value === "string" && value.length > 0;
  }

  function notCard(request) {
    if (!request || typeof request !== "object") {
      return problem("INVALID_REQUEST", "결제 정보가 없습니다.");
    }
    if (request.method !== "CARD") {
      return problem("NOT_SUPPORTED_METHOD", "지원하지 않는 결제수단입니다: " + request.method);
    }
    return null;
  }

  function notText(request, needed) {
    for (var i = 0; i < needed.length; i += 1) {
      if (!isText(request[needed[i]])) {
        return problem("INVALID_REQUEST", needed[i] + "이(가) 없습니다.");
      }
    }
    return null;
  }

  function notAmount(amount) {
    if (!amount || typeof amount !== "object" || typeof amount.value !== "number" || !isFinite(amount.value)) {
      return problem("INVALID_REQUEST", "amount는 {currency: \"KRW\", value: 숫자} 형식이어야 합니다.");
    }
    if (amount.currency !== "KRW") {
      return problem("NOT_SUPPORTED_CURRENCY", "KRW만 지원합니다.");
    }
    return null;
  }

  function wrongPayment(request) {
    return notCard(request) || notAmount(request.amount)
      || notText(request, ["orderId", "orderName", "successUrl", "failUrl"]);
  }

  /** A card is registered for one customer: a buyer without a customerKey of their own cannot be charged later. */
  function wrongRegistration(request, customerKey) {
    var anonymous = customerKey === AppCard.ANONYMOUS
      ? problem("INVALID_CUSTOMER_KEY", "카드를 등록하려면 ANONYMOUS가 아닌 고객의 customerKey가 있어야 합니다.")
      : null;
    return notCard(request) || anonymous || notText(request, ["successUrl", "failUrl"]);
  }

  function copy(names, from, to) {
    names.forEach(function (name) {
      if (from[name] !== undefined && from[name] !== null) {
        to[name] = from[name];
      }
    });
    return to;
  }

  function body(request, customerKey) {
    var opened = {
      method: "CARD",
      amount: request.amount.value,
      orderId: request.orderId,
      orderName: request.orderName,
      successUrl: request.successUrl,
      failUrl: request.failUrl
    };
    copy(["customerEmail", "customerName", "customerMobilePhone", "taxFreeAmount", "metadata", "approval"], request, opened);
    if (customerKey !== AppCard.ANONYMOUS) {
      opened.customerKey = customerKey;
    }
    if (request.card) {
      opened.card = copy(CARD_FIELDS, request.card, {});
    }
    return opened;
  }

  function registration(request, customerKey) {
    return copy(["customerEmail", "customerName", "customerMobilePhone"], request, {
      method: "CARD",
      customerKey: customerKey,
      successUrl: request.successUrl,
      failUrl: request.failUrl
    });
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
    return url;
  }

  function open(clientKey, path, opened) {
    return fetch(gateway + path, {
      method: "POST",
      mode: "cors",
      credentials: "omit",
      headers: {
        "Authorization": "Basic " + btoa(clientKey + ":"),
        "Content-Type": "application/json",
        "Accept-Language": document.documentElement.lang || "ko"
      },
      body: JSON.stringify(opened)
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (!response.ok) {
          throw problem(answer.code || "UNKNOWN_PAYMENT_ERROR", answer.message || "결제창을 열지 못했습니다.");
        }
        return answer.checkout.url;
      });
    }, function () {
      throw problem("COMMON_ERROR", "결제 서버에 연결하지 못했습니다.");
    });
  }

  /** The window never runs in a frame: whatever frame the shop's page is in, the whole tab goes there. */
  function leaveFor(url) {
    root.top.location.href = url;
    return new Promise(function () { /* the page leaves: this never resolves */ });
  }

  function payment(clientKey, customerKey) {
    return {
      requestPayment: function (request) {
        var wrong = wrongPayment(request);
        if (wrong) {
          return Promise.reject(wrong);
        }
        var opened = body(request, customerKey);
        var previous = remembered(request.orderId);
        if (previous) {
          opened.previousCheckout = previous;
        }
        return open(clientKey, "/v1/payments", opened).then(function (url) {
          return leaveFor(remember(request.orderId, url));
        });
      },
      requestBillingAuth: function (request) {
        var wrong = wrongRegistration(request, customerKey);
        if (wrong) {
          return Promise.reject(wrong);
        }
        return open(clientKey, "/v1/billing/authorizations", registration(request, customerKey)).then(leaveFor);
      }
    };
  }

  function AppCard(clientKey) {
    if (!isText(clientKey) || !/^(test|live)_ck_/.test(clientKey)) {
      throw problem("INVALID_CLIENT_KEY", "클라이언트 키가 올바르지 않습니다.");
    }
    return {
      payment: function (options) {
        if (!options || !isText(options.customerKey)) {
          throw problem("INVALID_CUSTOMER_KEY", "customerKey가 올바르지 않습니다.");
        }
        return payment(clientKey, options.customerKey);
      }
    };
  }

  AppCard.ANONYMOUS = "@@ANONYMOUS";
  root.AppCard = AppCard;
})(window);
