package dev.appcard.demo.shop;

import dev.appcard.sandbox.http.Response;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the shop's pages, whose templates were compiled with it. */
final class ShopPages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ShopPages.class.getClassLoader(), "dev.appcard.demo.shop.generated");

    Response order(OrderPage page) {
        return render("order.jte", page);
    }

    Response payment(PaymentPage page) {
        return render("payment.jte", page);
    }

    Response failure(FailurePage page) {
        return render("failure.jte", page);
    }

    private Response render(String template, Object page) {
        StringOutput output = new StringOutput(8192);
        engine.render(template, page, output);
        return Response.html(output.toString()).with("Cache-Control", "no-store");
    }
}
