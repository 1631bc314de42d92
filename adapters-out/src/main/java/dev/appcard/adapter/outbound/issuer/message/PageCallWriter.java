package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.UrlText;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.time.KoreanTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The call of an issuer's page (docs/issuers/contracts.md, "안심클릭 / ISP pages"). Its {@code returnUrl} is where the page
 * sends the result. Nothing in it is secret; the sign keeps the buyer from changing it.
 */
public final class PageCallWriter {

    private static final String PURPOSE = "page";

    private final IssuerContext context;

    public PageCallWriter(IssuerContext context) {
        this.context = context;
    }

    /** 안심클릭: the same page on every channel, because it needs no app. */
    public AppCallLinks ansim(AuthenticationRequest request) {
        return framed("/ansim?", request);
    }

    /** ISP: the issuer's page on a PC; on a phone the ISP app, with the page's parameters. */
    public AppCallLinks isp(AuthenticationRequest request) {
        return request.channel().isOnPhone()
                ? AppSchemeUrl.links(IssuerPolicies.ISP_APP, parameters(request))
                : framed("/isp?", request);
    }

    private AppCallLinks framed(String path, AuthenticationRequest request) {
        return AppCallLinks.framedPage(context.baseUrl() + path + UrlText.query(parameters(request)));
    }

    private Map<String, String> parameters(AuthenticationRequest request) {
        String tid = context.ids().of(request.key());
        String amount = Long.toString(request.amount().won());
        String instalment = request.instalment().twoDigits();
        String time = KoreanTime.fourteenDigits(request.time());
        Map<String, String> page = new LinkedHashMap<>();
        page.put("mid", context.mid());
        page.put("tid", tid);
        page.put("amount", amount);
        page.put("installment", instalment);
        page.put("returnUrl", request.callbackUrl());
        page.put("time", time);
        page.put(
                "sign",
                context.signs().sign(PURPOSE, context.mid(), tid, amount, instalment, request.callbackUrl(), time));
        return page;
    }
}
