package dev.appcard.adapter.inbound.window.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the pages' templates, which were compiled with the application: nothing is compiled while it runs. */
public final class Templates {

    private static final String GENERATED = "dev.appcard.adapter.inbound.page.generated";
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), GENERATED);

    public String window(WindowPage page) {
        return render("window.jte", page);
    }

    public String phone(WindowPage page) {
        return render("phone.jte", page);
    }

    public String returned(ReturnPage page) {
        return render("return.jte", page);
    }

    public String notice(NoticePage page) {
        return render("notice.jte", page);
    }

    public String receipt(ReceiptPage page) {
        return render("receipt.jte", page);
    }

    private String render(String template, Object page) {
        StringOutput output = new StringOutput(8192);
        engine.render(template, page, output);
        return output.toString().strip();
    }
}
