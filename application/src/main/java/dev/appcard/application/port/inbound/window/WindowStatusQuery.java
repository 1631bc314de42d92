package dev.appcard.application.port.inbound.window;

import dev.appcard.domain.window.WindowStatus;
import dev.appcard.domain.window.WindowToken;
import java.util.Collection;
import java.util.Map;

/** Where the payments of these windows stand; unknown windows are left out. Reads only. */
public interface WindowStatusQuery {

    Map<WindowToken, WindowStatus> statesOf(Collection<WindowToken> windows);
}
