package dev.appcard.demo.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link Browser}, one for the whole run.
 *
 * <p>Without a Chromium on the PATH the tests are skipped and say so; with {@code -Dbrowser.required=true} they fail.
 */
public final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace RUN = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || Boolean.getBoolean("browser.required")) {
            return ConditionEvaluationResult.enabled("a Chromium is there, or must be");
        }
        return ConditionEvaluationResult.disabled(
                "no Chromium on the PATH; -Dbrowser.required=true makes this a failure");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Optional<Path> executable = Chromium.executable();
        Path found = executable.orElseThrow(
                () -> new AssertionError("browser.required is true, but there is no Chromium on the PATH"));
        return context.getRoot()
                .getStore(RUN)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(found), Chromium.class)
                .browser();
    }
}
