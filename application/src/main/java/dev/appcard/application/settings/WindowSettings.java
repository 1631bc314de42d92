package dev.appcard.application.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * What the payment window is told by the deployment.
 *
 * @param appLaunchVia where there are no phones (demo, tests): the window opens this address followed by the
 *     URL-encoded app call, instead of the app call itself
 * @param pollAfter how long the window waits between two looks at the status
 */
public record WindowSettings(Optional<String> appLaunchVia, Duration pollAfter) {}
