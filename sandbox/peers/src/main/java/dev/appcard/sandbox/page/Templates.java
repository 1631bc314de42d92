package dev.appcard.sandbox.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** HTML from the templates in {@code src/main/jte}, which the build compiles: nothing is compiled while it runs. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "dev.appcard.sandbox.page.generated");

    private static final int USUAL_SIZE = 16 * 1024;

    private Templates() {}

    /** @param values of the template's parameters, by their names */
    public static String render(String template, Map<String, Object> values) {
        var html = new StringOutput(USUAL_SIZE);
        ENGINE.render(template, values, html);
        return html.toString();
    }

    /** As {@link #render}, for a template that has it as a part. */
    public static Content part(String template, Map<String, Object> values) {
        return html -> ENGINE.render(template, values, html);
    }
}
