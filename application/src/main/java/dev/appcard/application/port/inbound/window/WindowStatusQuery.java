package dev.appcard.application.port.inbound.window;

import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the payments of these windows stand; unknown windows, and those in a state of a later version, are left out. Reads only. */
public interface WindowStatusQuery {

    Map<WindowToken, WindowStatus> statesOf(Collection<WindowToken> windows);

    /**
     * Of one window; empty where there is none.
     *
     * @throws dev.appcard.application.port.RowOfLaterVersion when this version does not know where it stands
     */
    default Optional<WindowStatus> statusOf(WindowToken window) {
        return Optional.ofNullable(statesOf(List.of(window)).get(window));
    }
}
