package dev.appcard.domain.issuer;

import org.jspecify.annotations.Nullable;

/**
 * A vaccine app (백신 앱) that an issuer's page wants to find on Android (안심클릭).
 *
 * @param scheme by which it is started; null where none is known, and only its store page can be offered
 * @param source where these facts were read
 */
public record VaccineApp(String name, @Nullable String scheme, String androidPackage, String source) {}
