package dev.appcard.adapter.in.window;

import dev.appcard.adapter.in.window.live.StatusLetter;
import dev.appcard.application.port.in.window.WindowStatusQuery;
import dev.appcard.domain.payment.WindowToken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds windows by what stands in a path. Whatever is not a token's form is as unknown as a token that never was. */
@Dependent
public class Windows {

    private final WindowStatusQuery query;

    @Inject
    public Windows(WindowStatusQuery query) {
        this.query = query;
    }

    static Optional<WindowToken> token(String inPath) {
        return WindowToken.isValid(inPath) ? Optional.of(new WindowToken(inPath)) : Optional.empty();
    }

    public Optional<Standing> find(String inPath) {
        return token(inPath)
                .flatMap(token -> Optional.ofNullable(
                                query.statesOf(List.of(token)).get(token))
                        .map(state -> new Standing(token, StatusLetter.of(state))));
    }

    /** A window, and where its payment stands. */
    public record Standing(WindowToken token, StatusLetter letter) {}
}
