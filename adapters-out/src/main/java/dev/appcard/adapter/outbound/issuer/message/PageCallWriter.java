package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.UrlText;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.time.KoreanTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The call of an issuer's page (contracts.md, "안심클릭 / ISP pages"). Its {@code returnUrl} is where the page sends the
 * result. Nothing in it is secret; the sign keeps the buyer from changing it.
 */
public final class PageCallWriter {

    private static final String PURPOSE = "page";

    private final IssuerDesk desk;

    public PageCallWriter(IssuerDesk desk) {
        this.desk = desk;
    }

    /** 안심클릭: the same page on every channel, because it needs no app. */
    public AppCallLinks ansim(AuthenticationRequest information) {
        return framed("/ansim?", information);
    }

    /** ISP: the issuer's page on a PC; on a phone the ISP app, with the page's parameters. */
    public AppCallLinks isp(AuthenticationRequest information) {
        return information.channel().isOnPhone()
                ? AppSchemeUrl.links(IssuerPolicies.ISP_APP, parameters(information))
                : framed("/isp?", information);
    }

    private AppCallLinks framed(String path, AuthenticationRequest information) {
        return AppCallLinks.framedPage(desk.baseUrl() + path + UrlText.query(parameters(information)));
    }

    private Map<String, String> parameters(AuthenticationRequest information) {
        String tid = desk.ids().of(information.key());
        String amount = Long.toString(information.amount().won());
        String instalment = information.instalment().twoDigits();
        String time = KoreanTime.fourteenDigits(information.time());
        Map<String, String> page = new LinkedHashMap<>();
        page.put("mid", desk.mid());
        page.put("tid", tid);
        page.put("amount", amount);
        page.put("installment", instalment);
        page.put("returnUrl", information.callbackUrl());
        page.put("time", time);
        page.put(
                "sign",
                desk.signs().sign(PURPOSE, desk.mid(), tid, amount, instalment, information.callbackUrl(), time));
        return page;
    }
}
