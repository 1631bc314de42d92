// For require(): the same module, loaded when it is first asked for.
exports.ANONYMOUS = "@@ANONYMOUS";
exports.loadAppCard = (clientKey, options) => import("./index.js").then((sdk) => sdk.loadAppCard(clientKey, options));
