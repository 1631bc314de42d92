package dev.appcard.domain.issuer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is particular about an issuer, as data: the use cases read it and know no issuer's name.
 *
 * @param methods of authenticating that the gateway offers with this issuer: its app, its page, or both
 * @param appCode what it hands out as one-time code
 * @param cardIdKind what it gives for a registered card
 * @param launch how its app is opened
 * @param vaccineApps that its page asks for on Android (안심클릭)
 */
public record IssuerPolicy(
        IssuerNames names,
        Set<AuthenticationMethod> methods,
        IssuerMessages messages,
        AppCode appCode,
        CardIdKind cardIdKind,
        AppLaunch launch,
        List<VaccineApp> vaccineApps) {

    /** @throws IllegalArgumentException when it has two pages: a result does not say from which of them it comes */
    public IssuerPolicy {
        methods = Set.copyOf(methods);
        vaccineApps = List.copyOf(vaccineApps);
        if (methods.stream().filter(IssuerPolicy::isByPage).count() > 1) {
            throw new IllegalArgumentException("an issuer has one page at most: " + names.code());
        }
    }

    public IssuerCode code() {
        return names.code();
    }

    /** Of its page, if it has one. */
    public Optional<AuthenticationMethod> pageMethod() {
        return methods.stream().filter(IssuerPolicy::isByPage).findFirst();
    }

    private static boolean isByPage(AuthenticationMethod method) {
        return method.endpoint() == ResultEndpoint.PAGE;
    }
}
